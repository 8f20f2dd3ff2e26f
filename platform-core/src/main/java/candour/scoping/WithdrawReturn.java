package candour.scoping;

import candour.identity.About;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The board takes its request to an agency back: it was the wrong one, or is needed no longer.
 *
 * @param version the version of the return that was seen
 */
public record WithdrawReturn(
        @NotNull ReturnId returned,
        @NotBlank @Size(max = 1_000) String reason,
        long version) implements About {
    @Override
    public UUID about() {
        return returned.value();
    }
}
