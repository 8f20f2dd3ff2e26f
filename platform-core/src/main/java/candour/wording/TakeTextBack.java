package candour.wording;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Has a text say again what the product says.
 *
 * @param version the one seen
 */
public record TakeTextBack(@NotNull @Size(max = 100) String key, long version) {}
