package candour.admin;

import candour.identity.Assurance;
import candour.identity.Person;
import candour.identity.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who calls, by the checked access token of this request. Its audience was checked to be this plane. */
@RequestScoped
public class Administrator {
    static final String ROLE = "platform-administrator";

    @Inject
    JsonWebToken token;

    boolean isKnown() {
        return token.getIssuer() != null && token.getSubject() != null;
    }

    SignedIn person() {
        if (!isKnown()) {
            throw new IllegalStateException("the token filter let a stranger through");
        }
        return new SignedIn(
                new Person(token.getIssuer(), token.getSubject()),
                token.getSubject(),
                token.getGroups().contains(ROLE),
                Assurance.of(token::getClaim));
    }
}
