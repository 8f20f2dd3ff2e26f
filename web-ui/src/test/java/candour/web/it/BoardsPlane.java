package candour.web.it;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The product's own WAR with these tests inside and a pool of three: the one deployment of the ring. */
@ArquillianSuiteDeployment
public class BoardsPlane {
    @Deployment
    public static WebArchive war() {
        var war = ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("candour.war")));
        war.delete("/WEB-INF/classes/candour/web/Database.class");
        war.addPackage(BoardsPlane.class.getPackage());
        war.addAsLibrary(new File(Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()));
        return war;
    }
}
