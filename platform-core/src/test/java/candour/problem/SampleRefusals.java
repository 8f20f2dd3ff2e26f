package candour.problem;

import candour.cdop.CellFault;
import candour.identity.Capacity;
import candour.kernel.Phrase;
import candour.kernel.Refusal;
import candour.terms.QuorumFound;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One of every refusal that the product's classes know. */
final class SampleRefusals {
    private SampleRefusals() {}

    private static final List<Refusal> ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("candour").stream()
                    .filter(type -> type.isAssignableTo(Refusal.class)
                            && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                    .map(type -> (Refusal) make(type.reflect()))
                    .toList();

    static List<Refusal> all() {
        return ALL;
    }

    /** Makes one, whoever else may; the values are samples. */
    static <T> T make(Class<T> type) {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        Object[] samples = Arrays.stream(constructor.getParameters())
                .map(SampleRefusals::sample)
                .toArray();
        try {
            return type.cast(constructor.newInstance(samples));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no sample of " + type, e);
        }
    }

    private static Object sample(Parameter parameter) {
        Class<?> type = parameter.getType();
        if (type == String.class) {
            return "sample";
        }
        if (type == LocalDate.class) {
            return LocalDate.parse("2016-05-27");
        }
        if (type == UUID.class) {
            return new UUID(7, 7);
        }
        if (type == Capacity.class) {
            return Capacity.SYSTEM;
        }
        if (parameter.getParameterizedType().getTypeName().contains(CellFault.class.getName())) {
            return List.of(new CellFault(7, "D", "Harm", Optional.empty(), new Phrase("CellMissing", Map.of())));
        }
        if (type == List.class) {
            return List.of("sample", "another");
        }
        if (type == QuorumFound.class) {
            return new QuorumFound(
                    false, 1, 3, List.of("Health"), List.of("Police", "Education"), 2, true, false, List.of());
        }
        if (type == int.class) {
            return 3;
        }
        if (type == long.class) {
            return 3L;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        throw new AssertionError("say what a sample of " + type + " is");
    }
}
