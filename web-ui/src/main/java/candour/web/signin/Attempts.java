package candour.web.signin;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * Keeps each sign-in that waits for its callback in a cookie of its own, sealed, readable by the callback alone. There
 * is no session before somebody has signed in, and two tabs that sign in together don't lose each other's address.
 */
@ApplicationScoped
class Attempts {
    static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final Pattern STATE = Pattern.compile("[\\w-]{32,100}");
    private static final int NAMED_BY = 16;
    private static final int IV = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();

    @Inject
    SignInSettings settings;

    void keep(Attempt attempt, HttpServletResponse response) {
        String state = attempt.state().getValue();
        setCookie(response, state, seal(json(attempt), state), GOOD_FOR);
    }

    /** The attempt of this state, once; empty when the browser has none, or it is forged or too old. */
    Optional<Attempt> take(HttpServletRequest request, HttpServletResponse response, @Nullable String state) {
        if (state == null || !STATE.matcher(state).matches() || request.getCookies() == null) {
            return Optional.empty();
        }
        Optional<String> sealed = Arrays.stream(request.getCookies())
                .filter(cookie -> cookie.getName().equals(name(state)))
                .map(Cookie::getValue)
                .findFirst();
        if (sealed.isPresent()) {
            setCookie(response, state, "", Duration.ZERO);
        }
        return sealed.flatMap(value -> open(value, state))
                .filter(attempt -> attempt.state().getValue().equals(state))
                .filter(attempt -> attempt.at().plus(GOOD_FOR).isAfter(Instant.now()));
    }

    private void setCookie(HttpServletResponse response, String state, String value, Duration lifetime) {
        response.addHeader(
                "Set-Cookie",
                "%s=%s; Path=%s; Max-Age=%d; HttpOnly; SameSite=Lax%s"
                        .formatted(
                                name(state),
                                value,
                                settings.isSecure() ? "/" : SignInSettings.CALLBACK,
                                lifetime.toSeconds(),
                                settings.isSecure() ? "; Secure" : ""));
    }

    /** Over TLS its name makes browsers refuse one that another host has set, for which its path has to be the root. */
    private String name(String state) {
        return (settings.isSecure() ? "__Host-" : "") + "attempt_" + state.substring(0, NAMED_BY);
    }

    private String seal(String text, String state) {
        try {
            byte[] iv = new byte[IV];
            random.nextBytes(iv);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, iv, state).doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] all = Arrays.copyOf(iv, IV + sealed.length);
            System.arraycopy(sealed, 0, all, IV, sealed.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Attempt> open(String value, String state) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(value);
            if (all.length <= IV) {
                return Optional.empty();
            }
            byte[] text =
                    cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(all, IV), state).doFinal(all, IV, all.length - IV);
            return Optional.of(attempt(new String(text, StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException | IllegalArgumentException | JsonException forged) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] iv, String state) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, settings.cookieKey(), new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(state.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static String json(Attempt attempt) {
        return Json.createObjectBuilder()
                .add("state", attempt.state().getValue())
                .add("nonce", attempt.nonce().getValue())
                .add("verifier", attempt.verifier().getValue())
                .add("returnTo", attempt.returnTo())
                .add("stepUp", attempt.stepUp())
                .add("at", attempt.at().getEpochSecond())
                .build()
                .toString();
    }

    private static Attempt attempt(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject kept = reader.readObject();
            return new Attempt(
                    new State(kept.getString("state")),
                    new Nonce(kept.getString("nonce")),
                    new CodeVerifier(kept.getString("verifier")),
                    ReturnAddress.of(kept.getString("returnTo")),
                    kept.getBoolean("stepUp"),
                    Instant.ofEpochSecond(kept.getJsonNumber("at").longValueExact()));
        }
    }
}
