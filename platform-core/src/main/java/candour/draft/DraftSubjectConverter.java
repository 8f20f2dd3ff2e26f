package candour.draft;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Maps what a draft is written on; EclipseLink's own mapping of a bare {@link UUID} fails on null. */
@Converter(autoApply = true)
public class DraftSubjectConverter implements AttributeConverter<@Nullable DraftSubject, @Nullable UUID> {
    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable DraftSubject subject) {
        return subject == null ? null : subject.value();
    }

    @Override
    public @Nullable DraftSubject convertToEntityAttribute(@Nullable UUID column) {
        return column == null ? null : new DraftSubject(column);
    }
}
