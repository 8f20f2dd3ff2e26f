package candour.guidance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A guidance edition as somebody wrote it, for the registry.
 *
 * @param code what it is to be called; the text has to say the same
 * @param text YAML, or the same as JSON
 */
public record PublishEdition(
        @NotBlank @Size(max = 20) String code,
        @NotBlank @Size(max = 200_000) String text) {}
