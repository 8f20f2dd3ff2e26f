package candour.tenancy;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Maps bytes only; it knows neither row nor board and never opens anything. */
@Converter(autoApply = true)
public class SealedConverter implements AttributeConverter<@Nullable Sealed, byte @Nullable []> {
    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable Sealed sealed) {
        return sealed == null ? null : sealed.ciphertext();
    }

    @Override
    public @Nullable Sealed convertToEntityAttribute(byte @Nullable [] column) {
        return column == null ? null : new Sealed(column);
    }
}
