package candour.wording;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Has a text of the screens say something else on this board.
 *
 * @param text on one line, without what can't be seen; plain, so that markup is shown as it is typed
 * @param version the one seen; 0 before the board first changed it
 */
public record ChangeText(
        @NotNull @Size(max = 100) String key,

        @NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\p{Cntrl}\\p{Cf}\\x{2028}\\x{2029}]*")
        String text,

        long version) {}
