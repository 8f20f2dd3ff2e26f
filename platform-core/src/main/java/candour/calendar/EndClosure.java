package candour.calendar;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Takes a closure back: from today on its days count again.
 *
 * @param version the one seen
 */
public record EndClosure(@NotNull UUID closure, long version) {}
