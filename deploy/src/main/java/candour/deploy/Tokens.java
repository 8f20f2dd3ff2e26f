package candour.deploy;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Access tokens for the people of the demonstration, for its two command-line clients. Each is got as a person gets it:
 * at Keycloak's own pages, by password and authenticator, for a code that only who asked for it can redeem.
 */
public final class Tokens {
    public static final String BOARDS = "candour-cli";
    public static final String PLATFORM = "candour-platform-cli";

    /** Nobody listens there; the code is read off the redirect. */
    private static final String REDIRECT = "http://127.0.0.1/signed-in";

    private static final Pattern FORM = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final Pattern PATH = Pattern.compile(";\\s*Path=([^;]+)");

    /** What a page of SAML brings for somebody else, to be posted by the browser. */
    private static final Pattern CARRIED =
            Pattern.compile("<input type=\"hidden\" name=\"(SAMLResponse|RelayState)\" value=\"([^\"]*)\"");

    private static final int PAGES = 8;
    private static final int VERIFIER_BYTES = 48;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private record Kept(String token, Instant at) {
        boolean isGood() {
            return at.plus(REUSED).isAfter(Instant.now());
        }
    }

    /** Well below the five minutes for which a token, and the proof that it carries, are good. */
    private static final Duration REUSED = Duration.ofMinutes(3);

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final String protocol;
    private final Function<String, Authenticator> authenticators;

    /** @param authenticators by user name */
    public Tokens(String issuer, Function<String, Authenticator> authenticators) {
        this.protocol = issuer + "/protocol/openid-connect/";
        this.authenticators = authenticators;
    }

    /** A token for the control plane if the person administers it, for the boards' interface otherwise. */
    public String of(String username) {
        return of(username, People.named(username).platformAdministrator() ? PLATFORM : BOARDS);
    }

    /**
     * One that was got a moment ago is used again.
     *
     * @param client {@link #BOARDS} or {@link #PLATFORM}
     */
    public String of(String username, String client) {
        return kept.compute(
                        username + " " + client,
                        (key, before) -> before != null && before.isGood()
                                ? before
                                : new Kept(ask(username, client), Instant.now()))
                .token();
    }

    private String ask(String username, String client) {
        var visit = new SignInPages(username);
        signIn(visit, client);
        if (People.named(username).signsInAtAgency()) {
            signIn(visit, client); // the agency was asked for both factors; now ours is
        }
        return redeem(username, client, visit.code(), visit.verifier);
    }

    /** A token of somebody who signed in at their agency, and whom Keycloak itself asked for nothing. */
    public String withoutOwnFactor(String username, String client) {
        var visit = new SignInPages(username);
        signIn(visit, client);
        return redeem(username, client, visit.code(), visit.verifier);
    }

    private void signIn(SignInPages visit, String client) {
        visit.open(protocol + "auth?"
                + form(Map.of(
                        "response_type",
                        "code",
                        "client_id",
                        client,
                        "redirect_uri",
                        REDIRECT,
                        "scope",
                        "openid",
                        "code_challenge",
                        visit.challenge(),
                        "code_challenge_method",
                        "S256")));
        var person = People.named(visit.username);
        visit.fillUntilSignedIn(Map.of(
                "username", person.signInName(),
                "password", person.password(),
                "otp", authenticators.apply(visit.username).code()));
    }

    private String redeem(String username, String client, String code, String verifier) {
        var response = send(HttpRequest.newBuilder(URI.create(protocol + "token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(Map.of(
                        "grant_type", "authorization_code",
                        "client_id", client,
                        "code", code,
                        "redirect_uri", REDIRECT,
                        "code_verifier", verifier)))));
        if (response.statusCode() != 200) {
            throw new StandRefused("Keycloak gave " + username + " no token through " + client + " ("
                    + response.statusCode() + "): " + response.body());
        }
        try (var reader = Json.createReader(new StringReader(response.body()))) {
            return reader.readObject().getString("access_token");
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        HttpRequest asked = request.timeout(Duration.ofSeconds(30)).build();
        try {
            return CLIENT.send(asked, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new StandRefused("Keycloak does not answer at " + asked.uri() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StandRefused("Interrupted while asking Keycloak for a token.", e);
        }
    }

    /** Each realm has its own cookies under the same names. */
    private record CookieName(String path, String name) {}

    /** One person going through Keycloak's pages, as a browser without scripts would. */
    private static final class SignInPages {
        private final String username;
        private final String verifier;
        private final Map<CookieName, String> cookies = new HashMap<>();
        private String page = "";
        private String redirect = "";

        SignInPages(String username) {
            var bytes = new byte[VERIFIER_BYTES];
            RANDOM.nextBytes(bytes);
            this.username = username;
            this.verifier = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        }

        String challenge() {
            try {
                return Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(MessageDigest.getInstance("SHA-256")
                                .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }

        void open(String address) {
            follow(HttpRequest.newBuilder(URI.create(address)));
        }

        /** Fills page after page, Keycloak's own and the agency's, with what each asks for. */
        void fillUntilSignedIn(Map<String, String> known) {
            for (int pages = 0; !redirect.startsWith(REDIRECT); pages++) {
                Map<String, String> asked = Stream.concat(
                                known.entrySet().stream()
                                        .filter(field -> page.contains(" name=\"" + field.getKey() + "\"")),
                                CARRIED.matcher(page).results().map(field -> Map.entry(field.group(1), field.group(2))))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
                if (asked.isEmpty() || pages > PAGES) {
                    throw refused();
                }
                fill(asked);
            }
        }

        private void fill(Map<String, String> fields) {
            var action = FORM.matcher(page);
            if (!action.find()) {
                throw refused();
            }
            follow(HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form(fields))));
        }

        private void follow(HttpRequest.Builder first) {
            var request = first;
            while (true) {
                URI address = request.build().uri();
                var response = send(request.header("Cookie", sent(address)));
                response.headers().allValues("Set-Cookie").forEach(this::keep);
                page = response.body();
                redirect = response.headers().firstValue("Location").orElse("");
                if (redirect.isEmpty() || redirect.startsWith(REDIRECT)) {
                    return;
                }
                request = HttpRequest.newBuilder(URI.create(redirect));
            }
        }

        private String sent(URI address) {
            return cookies.entrySet().stream()
                    .filter(cookie ->
                            address.getPath().startsWith(cookie.getKey().path()))
                    .map(cookie -> cookie.getKey().name() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "));
        }

        private void keep(String cookie) {
            var pair = cookie.substring(0, cookie.indexOf(';')).split("=", 2);
            var path = PATH.matcher(cookie);
            var name = new CookieName(path.find() ? path.group(1) : "/", pair[0]);
            if (cookie.contains("Max-Age=0")) {
                cookies.remove(name);
            } else {
                cookies.put(name, pair[1]);
            }
        }

        String code() {
            var code = CODE.matcher(redirect);
            if (!code.find()) {
                throw refused();
            }
            return code.group(1);
        }

        private StandRefused refused() {
            return new StandRefused("Keycloak did not sign " + username + " in: " + page);
        }
    }
}
