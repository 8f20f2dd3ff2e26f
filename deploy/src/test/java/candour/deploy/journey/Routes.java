package candour.deploy.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The addresses that the application has screens at, as its sources say them; nothing that is added can be forgotten here. */
final class Routes {
    private static final Path SOURCES = Path.of(System.getProperty("basedir", ""), "../web-ui/src/main/java");
    private static final Pattern ROUTE = Pattern.compile("@Route\\((?:value\\s*=\\s*)?\"([^\"]*)\"");
    private static final Pattern ROUTE_ALIAS = Pattern.compile("@RouteAlias");
    private static final Pattern PARAMETER = Pattern.compile(":([a-z]+)(\\?)?(\\([^)]*\\))?");

    /** The board itself, and the guidance editions, which are the same for all. */
    private static final Set<String> OF_EVERY_BOARD = Set.of("board", "edition", "other");

    private Routes() {}

    /** Every route, as its annotation has it: {@code b/:board/cases/:case}. */
    static SortedSet<String> all() {
        var routes = new TreeSet<String>();
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                String text = Files.readString(source);
                if (ROUTE_ALIAS.matcher(text).find()) {
                    throw new AssertionError("the rig doesn't know aliases of routes, as in " + source);
                }
                ROUTE.matcher(text).results().forEach(found -> routes.add(found.group(1)));
                if (text.contains("@Route(") != ROUTE.matcher(text).find()) {
                    throw new AssertionError("the rig can't read the route of " + source);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return routes;
    }

    /**
     * The addresses that a route stands for: with what may be left out, and without it.
     *
     * @param values by the names of parameters
     */
    static List<String> addresses(String route, Map<String, String> values) {
        String full = PARAMETER.matcher(route).replaceAll(found -> {
            String choice = found.group(3);
            if (choice != null) {
                return choice.replaceAll("[()]", "").replaceAll("[|].*", ""); // the first of them
            }
            String value = values.get(found.group(1));
            if (value == null) {
                throw new AssertionError("the rig has no " + found.group() + " for " + route);
            }
            return value;
        });
        int optional = route.indexOf('?');
        if (optional < 0) {
            return List.of("/" + full);
        }
        String without = route.substring(0, route.lastIndexOf('/', optional));
        return Stream.concat(addresses(without, values).stream(), Stream.of("/" + full))
                .toList();
    }

    static boolean isOfBoard(String route) {
        return route.startsWith("b/:board");
    }

    /** Of one thing of a board: it has a parameter beside the board's, and beside what every board has. */
    static boolean isOfThing(String route) {
        return PARAMETER
                .matcher(route)
                .results()
                .anyMatch(found -> !OF_EVERY_BOARD.contains(found.group(1)) && found.group(3) == null);
    }
}
