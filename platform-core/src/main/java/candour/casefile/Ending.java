package candour.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a referral ended that didn't go to the panel.
 *
 * @param on the business date
 * @param by who ended it; of a delegate, with the name of whom they stood in for; empty for whoever sent it
 * @param reason empty for whoever sent it, where it was registered in error
 */
public record Ending(LocalDate on, Optional<String> by, Optional<String> reason) {}
