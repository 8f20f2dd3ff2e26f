package candour.identity;

import java.util.Optional;

/**
 * The sign-in provider's word that a session, or every session of a person, has ended.
 *
 * @param token the name of the word itself, its {@code jti}; each counts once
 * @param session the provider's name of the session
 * @param subject whose sessions have ended, where the word names no session
 */
public record SessionEnd(String token, String issuer, Optional<String> session, Optional<String> subject) {
    public SessionEnd {
        if (session.isEmpty() && subject.isEmpty()) {
            throw new IllegalArgumentException("whose session ended?");
        }
    }

    /** Whether it speaks of this sign-in. */
    public boolean isAbout(SignedIn person) {
        if (!person.person().issuer().equals(issuer)) {
            return false;
        }
        return session.isPresent()
                ? session.equals(person.assurance().session())
                : subject.filter(person.person().subject()::equals).isPresent();
    }
}
