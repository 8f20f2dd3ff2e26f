package candour.deploy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody of the demonstration; made up.
 *
 * @param id fixed, so that the subject of this person's tokens is the same on every stand
 * @param agency the host name of the person's e-mail address, without {@code .example}
 * @param seats the boards that the demonstration puts this person on; none for somebody without a board
 */
public record Person(
        UUID id,
        String username,
        String firstName,
        String lastName,
        String agency,
        List<Seat> seats,
        boolean platformAdministrator) {
    public String name() {
        return firstName + " " + lastName;
    }

    public String email() {
        return username + "@" + agency + ".example";
    }

    /** Whether the person has no password here, but signs in where their agency does. */
    public boolean signsInAtAgency() {
        return agencyRealm().isPresent();
    }

    /** Where the person signs in, if not here. */
    Optional<AgencyRealm> agencyRealm() {
        return AgencyRealm.ofHost(agency);
    }

    /** What the person says first to sign in; an agency is found by the address. */
    public String signInName() {
        return signsInAtAgency() ? email() : username;
    }

    public String password() {
        return "demo-" + firstName.toLowerCase(Locale.ROOT);
    }
}
