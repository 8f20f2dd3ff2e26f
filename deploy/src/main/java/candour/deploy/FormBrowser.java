package candour.deploy;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody's browser without scripts: it follows redirects, keeps cookies and fills forms. */
public final class FormBrowser {
    private static final Pattern FORM = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"");
    private static final Pattern PATH = Pattern.compile(";\\s*Path=([^;]+)");

    /** What a page of SAML brings for somebody else, to be posted by the browser. */
    private static final Pattern CARRIED =
            Pattern.compile("<input type=\"hidden\" name=\"(SAMLResponse|RelayState)\" value=\"([^\"]*)\"");

    private static final int PAGES = 8;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Each server has its own cookies, and each realm of Keycloak under the same names. */
    private record CookieName(String authority, String path, String name) {}

    private final Map<CookieName, String> cookies;
    private final String leaves;
    private String page = "";
    private String redirect = "";
    private URI at = URI.create("about:blank");

    /** @param leaves a redirect to an address that begins so is read and not followed */
    FormBrowser(String leaves) {
        this(leaves, new ConcurrentHashMap<>());
    }

    private FormBrowser(String leaves, Map<CookieName, String> cookies) {
        this.leaves = leaves;
        this.cookies = cookies;
    }

    /** One that follows every redirect. */
    public FormBrowser() {
        this("nowhere");
    }

    /** Another tab of this browser, with another address at which it stops. */
    FormBrowser asLeaving(String other) {
        return new FormBrowser(other, cookies);
    }

    public void open(String address) {
        follow(HttpRequest.newBuilder(URI.create(address)));
    }

    /** Goes through Keycloak's pages, and the agency's, from the one that is open, for as long as they ask. */
    public void signIn(Person person, Authenticator authenticator) {
        var known = Map.of(
                "username", person.signInName(),
                "password", person.password(),
                "otp", authenticator.code());
        for (int pages = 0; redirect.isEmpty(); pages++) {
            Map<String, String> asked = Stream.concat(
                            known.entrySet().stream()
                                    .filter(field -> page.contains(" name=\"" + field.getKey() + "\"")),
                            CARRIED.matcher(page).results().map(field -> Map.entry(field.group(1), field.group(2))))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            if (asked.isEmpty()) {
                return;
            }
            var action = FORM.matcher(page);
            if (pages > PAGES || !action.find()) {
                throw new StandRefused("Keycloak did not sign " + person.username() + " in: " + page);
            }
            submit(action.group(1).replace("&amp;", "&"), asked);
        }
    }

    /** Sends a form and follows where it leads. */
    public void submit(String address, Map<String, String> fields) {
        follow(form(address, fields));
    }

    /** Sends a request with this browser's cookies, and follows nothing. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        HttpRequest asked = request.timeout(Duration.ofSeconds(30)).build();
        String held = sent(asked.uri());
        try {
            var response = CLIENT.send(
                    held.isEmpty() ? asked : request.setHeader("Cookie", held).build(),
                    HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(cookie -> keep(asked.uri(), cookie));
            return response;
        } catch (IOException e) {
            throw new StandRefused("Nobody answers at " + asked.uri() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StandRefused("Interrupted while asking " + asked.uri() + ".", e);
        }
    }

    /** A form as a browser sends it. */
    public static HttpRequest.Builder form(String address, Map<String, String> fields) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)));
    }

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** What the last page said. */
    public String page() {
        return page;
    }

    /** Where the last page is. */
    public URI at() {
        return at;
    }

    /** The redirect that was not followed; empty when there was none. */
    String redirect() {
        return redirect;
    }

    /** The cookie of this name that this server has set; empty when there is none. */
    public String cookie(URI server, String name) {
        return cookies.getOrDefault(new CookieName(server.getAuthority(), "/", name), "");
    }

    /** Sets a cookie again, as somebody would who has copied it. */
    public void setCookie(URI server, String name, String value) {
        cookies.put(new CookieName(server.getAuthority(), "/", name), value);
    }

    private void follow(HttpRequest.Builder first) {
        var request = first;
        while (true) {
            var response = send(request.setHeader("Accept", "text/html"));
            page = response.body();
            at = response.uri();
            redirect = response.headers()
                    .firstValue("Location")
                    .map(location -> response.uri().resolve(location).toString())
                    .orElse("");
            if (redirect.isEmpty() || redirect.startsWith(leaves)) {
                return;
            }
            request = HttpRequest.newBuilder(URI.create(redirect));
        }
    }

    private String sent(URI address) {
        return cookies.entrySet().stream()
                .filter(cookie -> cookie.getKey().authority().equals(address.getAuthority()))
                .filter(cookie -> address.getPath().startsWith(cookie.getKey().path()))
                .map(cookie -> cookie.getKey().name() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private void keep(URI from, String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        var path = PATH.matcher(cookie);
        var name = new CookieName(from.getAuthority(), path.find() ? path.group(1) : "/", pair[0]);
        if (cookie.contains("Max-Age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, pair[1]);
        }
    }
}
