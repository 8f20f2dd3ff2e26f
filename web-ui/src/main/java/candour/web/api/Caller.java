package candour.web.api;

import candour.identity.Assurance;
import candour.identity.Person;
import candour.identity.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who calls, by the checked access token of this request. */
@RequestScoped
public class Caller {
    @Inject
    JsonWebToken token;

    boolean isKnown() {
        return token.getIssuer() != null && token.getSubject() != null;
    }

    SignedIn person() {
        if (!isKnown()) {
            throw new IllegalStateException("the token filter let a stranger through");
        }
        String name = Optional.ofNullable(token.<String>getClaim("name")).orElse(token.getSubject());
        return new SignedIn(
                new Person(token.getIssuer(), token.getSubject()), name, false, Assurance.of(token::getClaim));
    }
}
