package candour.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Convenes a meeting of the panel.
 *
 * @param startsAt the time in England
 * @param place a room or an address of a call; nothing identifying
 * @param urgencyReason required when the notice is shorter than the Terms of Reference ask
 * @param items the agenda, in order
 */
public record Convene(
        @NotNull LocalDate heldOn,
        @NotNull LocalTime startsAt,
        @NotBlank @Size(max = 200) String place,
        Optional<@Size(max = 2_000) String> urgencyReason,
        @NotEmpty @Size(max = 50) @Valid List<Item> items) {

    /**
     * An item of the agenda: a case of this board, or a matter of its own. One of the two.
     *
     * @param caseFile the case to be considered
     * @param title the matter, in words
     */
    public record Item(Optional<UUID> caseFile, Optional<@Pattern(regexp = ".*\\S.*") @Size(max = 200) String> title) {}
}
