package candour.casefile;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the factors by name in one column. */
@Converter(autoApply = true)
public class CdopFactorsConverter implements AttributeConverter<@Nullable CdopFactors, @Nullable String> {
    private static final String SEPARATOR = ",";

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CdopFactors factors) {
        return factors == null
                ? null
                : factors.all().stream().map(CdopFactor::name).collect(Collectors.joining(SEPARATOR));
    }

    @Override
    public @Nullable CdopFactors convertToEntityAttribute(@Nullable String column) {
        return column == null
                ? null
                : new CdopFactors(Arrays.stream(column.split(SEPARATOR))
                        .map(CdopFactor::valueOf)
                        .toList());
    }
}
