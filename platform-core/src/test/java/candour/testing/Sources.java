package candour.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The text of the product's own classes, for rules that bytecode can't show. */
public final class Sources {
    private static final List<String> MODULES = List.of("platform-core", "web-ui", "tenant-admin");

    private Sources() {}

    /** The folder of the whole project, seen from the module whose tests run. */
    public static Path project() {
        Path parent = Path.of("").toAbsolutePath().getParent();
        if (parent == null || !Files.exists(parent.resolve("platform-core/pom.xml"))) {
            throw new IllegalStateException("the tests of a module run in its own folder");
        }
        return parent;
    }

    /** The production classes of every module that runs, by path below the project: {@code web-ui/src/main/java/…}. */
    public static Map<String, String> ofTheProduct() {
        var texts = new TreeMap<String, String>();
        for (String module : MODULES) {
            try (var files = Files.walk(project().resolve(module).resolve("src/main/java"))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    texts.put(project().relativize(file).toString(), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }
}
