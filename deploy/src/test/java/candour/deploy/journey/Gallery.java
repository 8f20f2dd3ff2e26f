package candour.deploy.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pictures of the journeys, and a page beside them to look through: one line a screen, one picture a look. */
final class Gallery {
    private static final Path PLACE = Path.of("target/pictures");
    private static final Pattern NAME = Pattern.compile("(.+?)-((?:1440|794|390|320)-.+)\\.png");

    private Gallery() {}

    /** The whole screen in one piece: as high as it is, so that what stands at the window's foot stands at its end. */
    static void take(Page page, String name) {
        var window = page.viewportSize();
        int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        page.setViewportSize(window.width, Math.max(window.height, height));
        page.screenshot(new Page.ScreenshotOptions().setPath(PLACE.resolve(name + ".png")));
        page.setViewportSize(window.width, window.height);
        write();
    }

    private static void write() {
        var screens = new TreeMap<String, Set<String>>();
        try (Stream<Path> files = Files.list(PLACE)) {
            files.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(name -> name.matches())
                    .forEach(name -> screens.computeIfAbsent(name.group(1), screen -> new TreeSet<>())
                            .add(name.group(2)));
            Files.writeString(PLACE.resolve("index.html"), page(screens));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(Map<String, Set<String>> screens) {
        return """
                <!doctype html>
                <html lang="en-GB"><meta charset="utf-8"><title>Pictures of the screens</title>
                <style>
                body { font: 16px system-ui; margin: 2rem; } div { display: flex; gap: 1rem; align-items: start; overflow-x: auto; }
                figure { margin: 0; flex: none; } img { height: 26rem; max-width: none; border: 1px solid #999; }
                </style>
                <h1>Pictures of the screens</h1>
                %s
                </html>
                """.formatted(screens.entrySet().stream()
                .map(screen -> "<h2>" + screen.getKey() + "</h2><div>"
                        + figures(screen.getKey(), List.copyOf(screen.getValue())) + "</div>")
                .collect(Collectors.joining("\n")));
    }

    private static String figures(String screen, List<String> looks) {
        return looks.stream()
                .map(look ->
                        "<figure><a href=\"%1$s-%2$s.png\"><img loading=\"lazy\" src=\"%1$s-%2$s.png\" alt=\"%1$s, %2$s\"></a><figcaption>%2$s</figcaption></figure>"
                                .formatted(screen, look))
                .collect(Collectors.joining());
    }
}
