package candour;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import candour.testing.Sources;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary names the classes that exist, and every word of the domain that has a class is in it. */
class GlossaryTest {
    private static final Pattern CLASS = Pattern.compile("`([\\w.]+)`");

    private record Line(List<String> cells) {
        String term() {
            return cells.get(0);
        }

        Stream<String> classes() {
            return CLASS.matcher(cells.get(cells.size() - 1)).results().map(name -> "candour." + name.group(1));
        }
    }

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("candour");

    private final String glossary = glossary();

    @Test
    void every_class_that_it_names_exists() {
        assertThat(unknownClasses(glossary)).isEmpty();
    }

    @Test
    void every_word_of_the_domain_that_has_a_class_is_in_it() {
        assertThat(wordsOfTheDomain()).contains("candour.casefile.Referral", "candour.board.Appoint");
        assertThat(missing(glossary)).isEmpty();
    }

    @Test
    void every_line_says_what_the_term_means_and_where_it_comes_from() {
        assertThat(incomplete(glossary)).isEmpty();
        assertThat(lines(glossary)).hasSizeGreaterThan(20);
    }

    @Test
    void a_term_has_one_line_in_alphabetical_order() {
        assertThat(lines(glossary).stream().map(Line::term))
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    void a_glossary_that_is_not_true_is_reported() {
        String planted = glossary.replace("`casefile.LookedAfter`", "`casefile.CaredFor`")
                + "| parcel | What one board sends another | product | `exchange.Parcel` |\n| minutes | | | |\n";

        assertThat(unknownClasses(planted)).containsExactly("candour.casefile.CaredFor", "candour.exchange.Parcel");
        assertThat(missing(planted)).containsExactly("candour.casefile.LookedAfter");
        assertThat(incomplete(planted)).containsExactly("parcel", "minutes");
    }

    private Set<String> unknownClasses(String text) {
        var unknown = new TreeSet<String>();
        lines(text).stream()
                .flatMap(Line::classes)
                .filter(name -> !CORE.contain(name))
                .forEach(unknown::add);
        return unknown;
    }

    private Set<String> missing(String text) {
        var missing = new TreeSet<>(wordsOfTheDomain());
        lines(text).stream().flatMap(Line::classes).forEach(missing::remove);
        return missing;
    }

    /** Entities, ids, enumerations and commands of the features. */
    private Set<String> wordsOfTheDomain() {
        Set<String> commands = CORE.stream()
                .filter(type -> type.isAnnotatedWith(Transactional.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(method -> method.getRawParameterTypes().stream())
                .filter(JavaClass::isRecord)
                .map(JavaClass::getName)
                .collect(toSet());
        var words = new TreeSet<String>();
        CORE.stream()
                .filter(type -> type.isTopLevelClass() && isFeature(type.getPackageName()))
                .filter(type -> type.isAnnotatedWith(Entity.class)
                        || type.isEnum()
                        || (type.isRecord() && type.getSimpleName().endsWith("Id"))
                        || commands.contains(type.getName()))
                .map(JavaClass::getName)
                .forEach(words::add);
        return words;
    }

    /** Every package of the core but those that carry the features. */
    private static boolean isFeature(String name) {
        return !Set.of(
                        "candour.kernel",
                        "candour.tenancy",
                        "candour.identity",
                        "candour.audit",
                        "candour.work",
                        "candour.problem",
                        "candour.schema")
                .contains(name);
    }

    private static List<String> incomplete(String text) {
        return lines(text).stream()
                .filter(line -> line.cells().size() != 4
                        || line.cells().stream().anyMatch(String::isBlank)
                        || !line.cells().get(1).endsWith("."))
                .map(Line::term)
                .toList();
    }

    private static List<Line> lines(String text) {
        return text.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| term |"))
                .map(line -> Pattern.compile("\\|([^|]*)")
                        .matcher(line)
                        .results()
                        .map(MatchResult::group)
                        .map(cell -> cell.substring(1).strip())
                        .toList())
                .map(cells -> new Line(cells.subList(0, cells.size() - 1)))
                .toList();
    }

    private static String glossary() {
        try {
            return Files.readString(Sources.project().resolve("docs/glossary.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
