package candour.board;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Maps an agency's id; EclipseLink's own mapping of a bare {@link UUID} fails on null. */
@Converter(autoApply = true)
public class AgencyIdConverter implements AttributeConverter<@Nullable AgencyId, @Nullable UUID> {
    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable AgencyId agency) {
        return agency == null ? null : agency.value();
    }

    @Override
    public @Nullable AgencyId convertToEntityAttribute(@Nullable UUID column) {
        return column == null ? null : new AgencyId(column);
    }
}
