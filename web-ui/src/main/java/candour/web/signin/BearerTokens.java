package candour.web.signin;

import candour.identity.RefusedToken;
import candour.work.RefusedCalls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sees to it that a bearer token that the server refused is recorded. */
@ApplicationScoped
class BearerTokens {
    private static final String SCHEME = "Bearer ";

    @Inject
    @ConfigProperty(name = "mp.jwt.verify.issuer")
    Optional<String> issuer;

    @Inject
    @ConfigProperty(name = "mp.jwt.verify.audiences")
    Set<String> audiences;

    @Inject
    RefusedCalls refused;

    /** @param answered what the server made of the request's token */
    AuthenticationStatus look(HttpServletRequest request, AuthenticationStatus answered) {
        String sent = request.getHeader("Authorization");
        if (answered != AuthenticationStatus.SUCCESS
                && sent != null
                && sent.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            refused.nobody(
                    "token",
                    RefusedToken.reason(sent.substring(SCHEME.length()), issuer.orElse(""), audiences, Instant.now()));
        }
        return answered;
    }
}
