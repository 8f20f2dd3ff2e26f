package candour.document;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Maps a document's id; EclipseLink's own mapping of a bare {@link UUID} fails on null. */
@Converter(autoApply = true)
public class DocumentIdConverter implements AttributeConverter<@Nullable DocumentId, @Nullable UUID> {
    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable DocumentId document) {
        return document == null ? null : document.value();
    }

    @Override
    public @Nullable DocumentId convertToEntityAttribute(@Nullable UUID column) {
        return column == null ? null : new DocumentId(column);
    }
}
