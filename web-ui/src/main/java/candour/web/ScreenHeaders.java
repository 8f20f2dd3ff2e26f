package candour.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What every answer but the API's says to caches and browsers; set by the sign-in's gate, before anything else runs.
 *
 * <p>Vaadin runs what the server asks of the page by {@code eval}, and Lumo writes style elements: those two stay
 * allowed. Inline scripts run only with this request's nonce, which the page that Vaadin starts with carries.
 */
@ApplicationScoped
public class ScreenHeaders {
    /** Request attribute: the nonce that the inline scripts of this answer carry. */
    public static final String NONCE = ScreenHeaders.class.getName() + ".nonce";

    private static final int NONCE_BYTES = 18;

    private final SecureRandom random = new SecureRandom();

    @Inject
    @ConfigProperty(name = "candour.signin.issuer")
    Optional<String> issuer;

    public void set(HttpServletRequest request, HttpServletResponse response, String path) {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        request.setAttribute(NONCE, nonce);
        // A browser follows the sign-out form's answer to the provider only where it may send forms.
        String provider = issuer.map(URI::create)
                .map(address -> " " + address.getScheme() + "://" + address.getAuthority())
                .orElse("");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'; "
                        + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
                        + "connect-src 'self'; manifest-src 'self'; form-action 'self'" + provider
                        + "; base-uri 'self'; object-src 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        response.setHeader("Strict-Transport-Security", "max-age=31536000");
        if (!path.startsWith("/VAADIN/build/") && !path.startsWith("/VAADIN/static/") && !path.startsWith("/theme/")) {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
