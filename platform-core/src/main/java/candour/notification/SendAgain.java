package candour.notification;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A mail that didn't go out is to be tried anew.
 *
 * @param version the version of the mail that was seen
 */
public record SendAgain(@NotNull UUID mail, long version) {}
