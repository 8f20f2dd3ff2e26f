package candour.signing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Maps a signature's id; EclipseLink's own mapping of a bare {@link UUID} fails on null. */
@Converter(autoApply = true)
public class SignatureIdConverter implements AttributeConverter<@Nullable SignatureId, @Nullable UUID> {
    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable SignatureId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable SignatureId convertToEntityAttribute(@Nullable UUID column) {
        return column == null ? null : new SignatureId(column);
    }
}
