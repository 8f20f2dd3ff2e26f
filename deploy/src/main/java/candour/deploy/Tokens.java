package candour.deploy;

import jakarta.json.Json;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Access tokens for the people of the demonstration, for its two command-line clients. Each is got as a person gets it:
 * at Keycloak's own pages, by password and authenticator, for a code that only who asked for it can redeem.
 */
public final class Tokens {
    public static final String BOARDS = "candour-cli";
    public static final String PLATFORM = "candour-platform-cli";

    /** Nobody listens there; the code is read off the redirect. */
    private static final String REDIRECT = "http://127.0.0.1/signed-in";

    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final int VERIFIER_BYTES = 48;
    private static final SecureRandom RANDOM = new SecureRandom();

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
        var visit = new Visit(username);
        signIn(visit, client);
        if (People.named(username).signsInAtAgency()) {
            signIn(visit, client); // the agency was asked for both factors; now ours is
        }
        return redeem(visit, client);
    }

    /** A token of somebody who signed in at their agency, and whom Keycloak itself asked for nothing. */
    public String withoutOwnFactor(String username, String client) {
        var visit = new Visit(username);
        signIn(visit, client);
        return redeem(visit, client);
    }

    /** A token in the session that somebody's browser has at Keycloak already. */
    public String of(FormBrowser signedIn, String username, String client) {
        var visit = new Visit(username, signedIn.asLeaving(REDIRECT));
        signIn(visit, client);
        return redeem(visit, client);
    }

    private void signIn(Visit visit, String client) {
        visit.browser.open(protocol + "auth?"
                + FormBrowser.encoded(Map.of(
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
        visit.browser.signIn(People.named(visit.username), authenticators.apply(visit.username));
    }

    private String redeem(Visit visit, String client) {
        var code = CODE.matcher(visit.browser.redirect());
        if (!code.find()) {
            throw new StandRefused("Keycloak did not sign " + visit.username + " in: " + visit.browser.page());
        }
        var response = visit.browser.send(FormBrowser.form(
                protocol + "token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        client,
                        "code",
                        code.group(1),
                        "redirect_uri",
                        REDIRECT,
                        "code_verifier",
                        visit.verifier)));
        if (response.statusCode() != 200) {
            throw new StandRefused("Keycloak gave " + visit.username + " no token through " + client + " ("
                    + response.statusCode() + "): " + response.body());
        }
        try (var reader = Json.createReader(new StringReader(response.body()))) {
            return reader.readObject().getString("access_token");
        }
    }

    /** One person's way through Keycloak's pages, with the verifier of the code that they get. */
    private static final class Visit {
        private final String username;
        private final FormBrowser browser;
        private final String verifier;

        Visit(String username) {
            this(username, new FormBrowser(REDIRECT));
        }

        Visit(String username, FormBrowser browser) {
            var bytes = new byte[VERIFIER_BYTES];
            RANDOM.nextBytes(bytes);
            this.username = username;
            this.browser = browser;
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
    }
}
