package candour.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A text that is fetched once for the whole process would be one board's words on every board's screens. */
@Tag("isolation")
class OwnWordsRuleTest {
    private static final Pattern ONCE_FOR_ALL =
            Pattern.compile("\\bstatic\\b[^;{}()]*=[^;]*\\bWords\\.of|\\bstatic\\s*\\{[^}]*\\bWords\\.of");

    @Test
    void no_text_is_fetched_once_for_all_boards() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();

            assertThat(sources).hasSizeGreaterThan(100).allSatisfy(source -> assertThat(
                            ONCE_FOR_ALL.matcher(Files.readString(source)).find())
                    .isFalse());
        }
    }

    @Test
    void what_would_break_the_rule_is_found() {
        assertThat(ONCE_FOR_ALL
                        .matcher("private static final String TITLE = Words.of(\"cases.title\");")
                        .find())
                .isTrue();
        assertThat(ONCE_FOR_ALL
                        .matcher("static final List<String> ALL =\n  List.of(Words.of(\"a\"));")
                        .find())
                .isTrue();
        assertThat(ONCE_FOR_ALL.matcher("static { title = Words.of(\"a\"); }").find())
                .isTrue();
        assertThat(ONCE_FOR_ALL
                        .matcher("static String title() { return Words.of(\"a\"); }")
                        .find())
                .isFalse();
    }
}
