package candour.deploy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The caught mails for whoever runs the stand, and for its tests as JSON. A mail's text is shown as text, whatever it holds. */
final class MailCatcherPage {
    private static final Pattern MAIL = Pattern.compile("/mail/(\\d{1,9})");
    /** More would be too long a page to look through. */
    private static final int LISTED = 100;

    private static final String HTML = "text/html; charset=utf-8";
    private static final Map<String, String> HEADERS = Map.of(
            "Cache-Control", "no-store",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");

    private final MailCatcher catcher;
    private final HttpServer server;
    private final Set<String> names;

    MailCatcherPage(MailCatcher catcher, int port) throws IOException {
        this.catcher = catcher;
        this.names = Set.of("localhost:" + port, "127.0.0.1:" + port);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                answer(exchange);
            }
        });
    }

    void start() {
        server.start();
    }

    void stop() {
        server.stop(0);
    }

    private record Answer(int status, String type, String body) {}

    private void answer(HttpExchange exchange) throws IOException {
        HEADERS.forEach(exchange.getResponseHeaders()::set);
        Answer answer = isOurs(exchange)
                ? answer(exchange.getRequestMethod(), exchange.getRequestURI().getPath())
                : page(403, "Not from here", "<p>This page answers only to its own address.</p>");
        if (answer.status() == 303) {
            exchange.getResponseHeaders().set("Location", answer.body());
            exchange.sendResponseHeaders(303, -1);
            return;
        }
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
    }

    /** Asked for by its own name, and not sent to by another site. */
    private boolean isOurs(HttpExchange exchange) {
        var headers = exchange.getRequestHeaders();
        boolean named = Optional.ofNullable(headers.getFirst("Host"))
                .filter(names::contains)
                .isPresent();
        String origin = headers.getFirst("Origin");
        return named && (origin == null || names.contains(origin.replaceFirst("^http://", "")));
    }

    private Answer answer(String method, String path) {
        var mail = MAIL.matcher(path);
        return switch (method + " " + path) {
            case "GET /" -> list();
            case "GET /mails.json" -> new Answer(200, "application/json", json());
            case "GET /style.css" -> new Answer(200, "text/css; charset=utf-8", Resources.text("/mail-catcher.css"));
            case "POST /open" -> {
                catcher.open();
                yield new Answer(303, "", "/");
            }
            case "POST /shut" -> {
                catcher.shut();
                yield new Answer(303, "", "/");
            }
            default ->
                (method.equals("GET") && mail.matches()
                                ? catcher.mail(Integer.parseInt(mail.group(1)))
                                : Optional.<CaughtMail>empty())
                        .map(MailCatcherPage::one)
                        .orElseGet(() -> page(404, "Not here", "<p>There is no such mail.</p>"));
        };
    }

    private String json() {
        var mails = Json.createArrayBuilder();
        catcher.mails().forEach(mail -> mails.add(mail.json()));
        return Json.createObjectBuilder()
                .add("open", catcher.isOpen())
                .add("mails", mails)
                .build()
                .toString();
    }

    private Answer list() {
        var mails = catcher.mails();
        String rows = mails.stream()
                .limit(LISTED)
                .map(mail -> "<tr><td>%d</td><td>%s</td><td><a href=\"/mail/%d\">%s</a></td></tr>"
                        .formatted(mail.number(), escaped(mail.to()), mail.number(), escaped(mail.subject())))
                .collect(Collectors.joining("\n"));
        String table = mails.isEmpty()
                ? "<p>No mail yet. Receive a referral, and the Board Chair is told of it.</p>"
                : "<div class=\"wide\"><table><caption>%d caught, the newest first%s</caption><thead><tr><th scope=\"col\">No.</th><th scope=\"col\">To</th><th scope=\"col\">Subject</th></tr></thead><tbody>%s</tbody></table></div>"
                        .formatted(mails.size(), mails.size() > LISTED ? "; the last " + LISTED : "", rows);
        boolean open = catcher.isOpen();
        return page(
                200,
                "Caught mail",
                "<p>Whatever this stand sends by mail ends here and is delivered to nobody.</p>"
                        + "<form method=\"post\" action=\"/%s\"><p><strong>The mail server is %s.</strong> <button>%s</button></p></form>"
                                .formatted(
                                        open ? "shut" : "open",
                                        open ? "running" : "stopped",
                                        open ? "Stop it, to see what happens without" : "Start it again")
                        + table);
    }

    private static Answer one(CaughtMail mail) {
        return page(
                200,
                mail.subject(),
                "<p><a href=\"/\">All caught mail</a></p><dl><dt>From</dt><dd>%s</dd><dt>To</dt><dd>%s</dd></dl><pre tabindex=\"0\" role=\"region\" aria-label=\"Text\">%s</pre><h2>Headers</h2><pre tabindex=\"0\" role=\"region\" aria-label=\"Headers\">%s</pre>"
                        .formatted(
                                escaped(mail.from()),
                                escaped(mail.to()),
                                escaped(mail.text()),
                                escaped(String.join("\n", mail.headers()))));
    }

    private static Answer page(int status, String title, String content) {
        return new Answer(status, HTML, """
                <!doctype html>
                <html lang="en-GB">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s · the stand · Candour</title>
                <link rel="stylesheet" href="/style.css">
                </head>
                <body>
                <main>
                <h1>%s</h1>
                %s
                </main>
                </body>
                </html>
                """.formatted(escaped(title), escaped(title), content));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
