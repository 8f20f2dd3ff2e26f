package candour.web;

import candour.board.Contact;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Help, privacy and accessibility of a board, for everybody: {@code /about/ash/help}. Pages that need no script, whose texts
 * lie beside the other words of the screens; a board that isn't there or isn't active answers 404.
 */
@WebServlet(BoardPages.ROOT + "/*")
public class BoardPages extends HttpServlet {
    public static final String ROOT = "/about";
    static final List<String> PAGES = List.of("help", "privacy", "accessibility");

    private static final Pattern ADDRESS = Pattern.compile("/([a-z][a-z0-9-]{1,30})/([a-z]+)");
    private static final Pattern GAP = Pattern.compile("\\{([a-zA-Z.]+)}");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @Inject
    transient PublicCalls calls;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = ADDRESS.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        Optional<PublicCalls.Published> board =
                asked.matches() && PAGES.contains(asked.group(2)) ? calls.of(asked.group(1)) : Optional.empty();
        if (board.isEmpty()) {
            PlainPage.answer(request, response, HttpServletResponse.SC_NOT_FOUND, "NotFound");
            return;
        }
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(page(asked.group(2), board.get()));
    }

    private static String page(String name, PublicCalls.Published published) {
        String title = Words.of("about." + name);
        return filled(text("frame"), gap -> switch (gap) {
            case "title" -> title;
            case "mark" -> escaped(published.board().mark());
            case "board" -> escaped(published.board().name());
            case "ways" -> ways(name, published.board().slug());
            case "content" -> filled(text(name), inside -> value(inside, published));
            default -> throw new IllegalStateException("no value for " + gap);
        });
    }

    private static String value(String gap, PublicCalls.Published published) {
        var contacts = published.contacts();
        return switch (gap) {
            case "board" -> escaped(published.board().name());
            case "controller" ->
                contacts.controller().map(BoardPages::escaped).orElse(Words.of("about.controller.none"));
            case "help" -> contact(contacts.help());
            case "privacy" -> contact(contacts.privacy());
            case "accessibility" -> contact(contacts.accessibility());
            case "answer" ->
                contacts.answerDays()
                        .map(days -> Words.of(days == 1 ? "about.answer.day" : "about.answer", days))
                        .orElse(Words.of("about.answer.none"));
            case "published" ->
                contacts.publishedOn()
                        .map(day -> Words.of("about.published", DATE.format(day)))
                        .orElse("");
            default -> throw new IllegalStateException("no value for " + gap);
        };
    }

    private static String ways(String here, String slug) {
        var ways = new StringBuilder();
        for (String page : PAGES) {
            ways.append("<a href=\"%s/%s/%s\"%s>%s</a>\n"
                    .formatted(
                            ROOT,
                            slug,
                            page,
                            page.equals(here) ? " aria-current=\"page\"" : "",
                            Words.of("about." + page)));
        }
        return ways.toString();
    }

    private static String contact(Optional<Contact> published) {
        return published
                .map(contact ->
                        "<dl class=\"contact\"><dt>%s</dt><dd>%s</dd><dt>%s</dt><dd><a href=\"mailto:%s\">%s</a></dd>%s</dl>"
                                .formatted(
                                        Words.of("about.contact.team"),
                                        escaped(contact.team()),
                                        Words.of("about.contact.email"),
                                        escaped(contact.email()),
                                        escaped(contact.email()),
                                        contact.telephone()
                                                .map(number -> "<dt>%s</dt><dd>%s</dd>"
                                                        .formatted(
                                                                Words.of("about.contact.telephone"), escaped(number)))
                                                .orElse("")))
                .orElse("<p>" + Words.of("about.contact.none") + "</p>");
    }

    private static String filled(String text, Function<String, String> values) {
        return GAP.matcher(text).replaceAll((MatchResult gap) -> Matcher.quoteReplacement(values.apply(gap.group(1))));
    }

    /** As it may stand in a page whose gaps are still to be filled. */
    private static String escaped(String text) {
        return PlainPage.escaped(text).replace("{", "&#123;");
    }

    private static String text(String name) {
        try (InputStream file = BoardPages.class.getResourceAsStream("about/" + name + ".html")) {
            if (file == null) {
                throw new IllegalStateException("no text for " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
