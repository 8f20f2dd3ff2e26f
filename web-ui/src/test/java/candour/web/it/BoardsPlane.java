package candour.web.it;

import candour.web.signin.Gate;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The product's own WAR with these tests inside and a pool of three: the one deployment of the ring. */
@ArquillianSuiteDeployment
public class BoardsPlane {
    @Deployment
    public static WebArchive war() {
        var war = ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("candour.war")));
        war.delete("/WEB-INF/classes/candour/web/Database.class");
        war.setWebXML(
                new StringAsset(text(war, "/WEB-INF/web.xml").replace(Gate.class.getName(), Unlocked.class.getName())));
        war.addPackage(BoardsPlane.class.getPackage());
        war.addAsLibrary(new File(Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()));
        return war;
    }

    private static String text(WebArchive war, String path) {
        try (var file = war.get(path).getAsset().openStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
