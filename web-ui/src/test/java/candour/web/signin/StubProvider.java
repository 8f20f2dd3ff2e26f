package candour.web.signin;

import candour.identity.Assurance;
import candour.identity.Person;
import candour.identity.SignedIn;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A sign-in provider on loopback with a key of its own, so that tests can have it say what the real one never would. */
final class StubProvider implements AutoCloseable {
    static final String CLIENT = "candour-ui";
    static final String SESSION = "session-1";
    static final String SUBJECT = "subject-1";
    private static final String JSON = "application/json";

    private final HttpServer server;
    private final RSAKey key;
    private final AtomicInteger refreshes = new AtomicInteger();
    private volatile int answers = 200;
    private volatile String refreshedSubject = SUBJECT;

    StubProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("one").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, description()));
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** As this application is configured for it. */
    Provider provider() {
        return new Provider(new SignInSettings(
                Optional.of(issuer()),
                Optional.of(CLIENT),
                Optional.of("not much of a secret, but long enough"),
                Optional.of("http://localhost:1"),
                Optional.empty(),
                Duration.ofMinutes(30),
                Duration.ofHours(10)));
    }

    /** From now on the token endpoint answers so. */
    void answers(int status) {
        answers = status;
    }

    /** From now on it renews the tokens of somebody else. */
    void refreshesFor(String subject) {
        refreshedSubject = subject;
    }

    int refreshes() {
        return refreshes.get();
    }

    /** Somebody whose tokens expire then. */
    BrowserSession session(Instant expires) {
        var assurance = new Assurance(Assurance.OWN_FACTOR, Instant.now(), Optional.of(SESSION));
        return new BrowserSession(
                new SignedIn(new Person(issuer(), SUBJECT), "Somebody", false, assurance),
                new BrowserSession.Tokens(idToken(), new RefreshToken("first"), expires));
    }

    private JWT idToken() {
        return signed(
                JOSEObjectType.JWT,
                new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .subject(refreshedSubject)
                        .audience(CLIENT)
                        .claim("iat", Instant.now().getEpochSecond())
                        .claim("exp", Instant.now().plus(Duration.ofMinutes(5)).getEpochSecond())
                        .build());
    }

    /** What a good logout token claims. */
    JWTClaimsSet.Builder logout() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .claim("iat", Instant.now().getEpochSecond())
                .claim("exp", Instant.now().plus(Duration.ofMinutes(2)).getEpochSecond())
                .jwtID(UUID.randomUUID().toString())
                .subject(SUBJECT)
                .claim("sid", SESSION)
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    }

    SignedJWT signed(JOSEObjectType type, JWTClaimsSet claims) {
        return signedBy(key, type, claims);
    }

    static SignedJWT signedBy(RSAKey key, JOSEObjectType type, JWTClaimsSet claims) {
        try {
            var signed = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .type(type)
                            .keyID("one")
                            .build(),
                    claims);
            signed.sign(new RSASSASigner(key));
            return signed;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String description() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/auth", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "end_session_endpoint": "%1$s/logout", "subject_types_supported": ["public"],
                 "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(issuer());
    }

    private void token(HttpExchange exchange) throws IOException {
        refreshes.incrementAndGet();
        if (answers == 200) {
            answer(exchange, 200, """
                    {"access_token": "next", "token_type": "Bearer", "expires_in": 300, "refresh_token": "%s", "id_token": "%s"}""".formatted(UUID.randomUUID(), idToken().serialize()));
        } else {
            answer(exchange, answers, "{\"error\": \"" + (answers == 400 ? "invalid_grant" : "server_error") + "\"}");
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().put("Content-Type", List.of(JSON));
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
