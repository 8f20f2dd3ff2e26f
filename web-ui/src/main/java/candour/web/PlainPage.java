package candour.web;

import candour.problem.Problem;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A page that needs no script, for what is said before or beside the screens; programs get the same as problem+json. */
public final class PlainPage {
    private static final Jsonb JSON = JsonbBuilder.create();

    private static final String PAGE = """
            <!doctype html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s · Candour</title>
            <script src="/theme/appearance.js"></script>
            <link rel="icon" href="/theme/candour.svg">
            <link rel="stylesheet" href="/theme/candour.css">
            </head>
            <body class="plain">
            <main id="content">
            <p class="brand"><img src="/theme/candour.svg" alt="" width="24" height="24">Candour</p>
            <h1>%s</h1>
            <p class="lede">%s</p>
            %s
            </main>
            </body>
            </html>
            """;

    private PlainPage() {}

    /** Whether a person looks at the answer: their browser accepts HTML. */
    public static boolean isWantedBy(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.toLowerCase(Locale.ROOT).contains("text/html");
    }

    /** @param type the name of what went wrong, by which the texts are found */
    public static void answer(HttpServletRequest request, HttpServletResponse response, int status, String type)
            throws IOException {
        if (isWantedBy(request)) {
            write(response, status, type);
        } else {
            response.setStatus(status);
            response.setContentType(Problem.MEDIA_TYPE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().write(JSON.toJson(Problem.of(status, type)));
        }
    }

    public static void write(HttpServletResponse response, int status, String type) throws IOException {
        write(response, status, type, "/");
    }

    /** @param onward where its link leads; an address of ours */
    public static void write(HttpServletResponse response, int status, String type, String onward) throws IOException {
        write(
                response,
                type,
                status,
                "<p><a class=\"btn\" href=\"%s\">%s</a></p>"
                        .formatted(escaped(onward), Words.of("page." + type + ".link")));
    }

    /**
     * Asks before something is done.
     *
     * @param action where its button sends a form; an address of ours
     * @param atOnce without waiting for the button, where the browser runs scripts
     */
    public static void ask(HttpServletResponse response, String type, String action, boolean atOnce)
            throws IOException {
        write(response, type, HttpServletResponse.SC_OK, """
                <form method="post" action="%s"><button class="btn">%s</button></form>%s""".formatted(
                        escaped(action),
                        Words.of("page." + type + ".link"),
                        atOnce ? "<script src=\"/theme/at-once.js\"></script>" : ""));
    }

    private static void write(HttpServletResponse response, String type, int status, String onward) throws IOException {
        String title = Words.of("page." + type + ".title");
        response.setStatus(status);
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "10");
        }
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(PAGE.formatted(title, title, Words.of("page." + type + ".text"), onward));
    }

    /** Text as it may stand in HTML, in an attribute too. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
