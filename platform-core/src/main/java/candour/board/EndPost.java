package candour.board;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Ends somebody's time in a post.
 *
 * @param lastDay the last day in the post; rights go with its end
 * @param version the version of the line that was seen
 */
public record EndPost(@NotNull UUID entry, @NotNull LocalDate lastDay, long version) {}
