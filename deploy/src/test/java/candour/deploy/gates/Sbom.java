package candour.deploy.gates;

import static java.util.stream.Collectors.toMap;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the build says that the product and its tests are made of: {@code target/bom.json} of the root. */
final class Sbom {
    static final Path ROOT = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolve("..")
            .normalize();

    private final Map<String, Component> components;
    private final Map<String, List<String>> dependencies;

    private Sbom(Map<String, Component> components, Map<String, List<String>> dependencies) {
        this.components = components;
        this.dependencies = dependencies;
    }

    /** @throws AssertionError if there is none, or one from before a POM was changed */
    static Sbom ofThisBuild() throws IOException {
        var file = ROOT.resolve("target/bom.json");
        if (!Files.exists(file)) {
            throw new AssertionError(file + " isn't there: run the build from the root.");
        }
        var made = Files.getLastModifiedTime(file);
        for (Path pom : poms()) {
            if (Files.getLastModifiedTime(pom).compareTo(made) > 0) {
                throw new AssertionError(file + " is older than " + pom + ": run the build from the root.");
            }
        }
        return parse(Files.readString(file));
    }

    static Sbom parse(String json) {
        JsonObject bom;
        try (var reader = Json.createReader(new StringReader(json))) {
            bom = reader.readObject();
        }
        var components = bom.getJsonArray("components").getValuesAs(Sbom::component).stream()
                .collect(toMap(Component::ref, component -> component));
        var dependencies = bom.getJsonArray("dependencies").getValuesAs(JsonObject.class).stream()
                .collect(toMap(
                        entry -> entry.getString("ref"),
                        entry -> entry.containsKey("dependsOn")
                                ? entry.getJsonArray("dependsOn").getValuesAs(JsonString::getString)
                                : List.<String>of()));
        return new Sbom(components, dependencies);
    }

    /** Everything that others have made. */
    List<Component> foreign() {
        return foreign(components.values());
    }

    /** What somebody gets from us: all that is reached without a dependency of scope test, given or copied. */
    List<Component> shipped() throws IOException {
        var onlyInTests = new LinkedHashSet<String>();
        for (Path pom : poms()) {
            onlyInTests.addAll(edgesOfTests(pom));
        }
        return shipped((from, to) -> onlyInTests.contains(edge(from, to)));
    }

    /** @param cut whether only the tests of the first need the second */
    List<Component> shipped(BiPredicate<String, String> cut) {
        var reached = new LinkedHashSet<String>();
        var open = new ArrayDeque<>(dependencies.keySet().stream()
                .filter(ref -> ref.startsWith("pkg:maven/candour/") && !ref.contains("classifier=tests"))
                .toList());
        while (!open.isEmpty()) {
            var from = open.removeFirst();
            for (String to : dependencies.getOrDefault(from, List.of())) {
                if (!cut.test(from, to) && reached.add(to)) {
                    open.add(to);
                }
            }
        }
        return foreign(reached.stream()
                .filter(components::containsKey)
                .map(components::get)
                .toList());
    }

    private static List<Component> foreign(Collection<Component> some) {
        return some.stream().filter(Predicate.not(Component::isOurs)).toList();
    }

    private static Component component(JsonValue value) {
        var json = value.asJsonObject();
        var licences = json.containsKey("licenses")
                ? json.getJsonArray("licenses").getValuesAs(JsonObject.class).stream()
                        .map(Sbom::licence)
                        .toList()
                : List.<String>of();
        return new Component(
                json.getString("bom-ref"),
                json.getString("group", ""),
                json.getString("name"),
                json.getString("version"),
                licences);
    }

    private static String licence(JsonObject choice) {
        if (choice.containsKey("expression")) {
            return choice.getString("expression");
        }
        var licence = choice.getJsonObject("license");
        return licence.containsKey("id") ? licence.getString("id") : licence.getString("name");
    }

    private static List<Path> poms() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT, 2)) {
            return files.filter(file -> file.endsWith("pom.xml")).toList();
        }
    }

    /** The same module may have a library twice, as a JAR for all and as a JAR of tests: the type tells them apart. */
    private static String edge(String from, String to) {
        var module = from.replaceFirst("@.*", "");
        var type = to.replaceFirst(".*type=", "");
        return module + " " + to.replaceFirst("@.*", "") + " " + type;
    }

    private static Set<String> edgesOfTests(Path pom) throws IOException {
        var project = parsePom(pom);
        var module = "pkg:maven/candour/" + text(project, "artifactId", "");
        var edges = new LinkedHashSet<String>();
        for (Element list : children(project, "dependencies")) {
            for (Element dependency : children(list, "dependency")) {
                if (text(dependency, "scope", "compile").equals("test")) {
                    edges.add(module + " pkg:maven/" + text(dependency, "groupId", "") + "/"
                            + text(dependency, "artifactId", "") + " " + text(dependency, "type", "jar"));
                }
            }
        }
        return edges;
    }

    private static Element parsePom(Path pom) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(pom.toFile())
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(pom + " can't be read", e);
        }
    }

    private static String text(Element parent, String name, String otherwise) {
        return children(parent, name).stream()
                .findFirst()
                .map(Element::getTextContent)
                .map(String::strip)
                .orElse(otherwise)
                .replace("${project.groupId}", "candour");
    }

    private static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1)
                .map(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(element -> element.getTagName().equals(name))
                .toList();
    }
}
