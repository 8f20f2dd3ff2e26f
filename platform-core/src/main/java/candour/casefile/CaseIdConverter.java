package candour.casefile;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Maps a case's id; EclipseLink's own mapping of a bare {@link UUID} fails on null. */
@Converter(autoApply = true)
public class CaseIdConverter implements AttributeConverter<@Nullable CaseId, @Nullable UUID> {
    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable CaseId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable CaseId convertToEntityAttribute(@Nullable UUID column) {
        return column == null ? null : new CaseId(column);
    }
}
