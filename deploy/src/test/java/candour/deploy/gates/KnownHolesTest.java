package candour.deploy.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every hole that we live with is one of a component that we have, with a reason, and for a time. */
class KnownHolesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void no_entry_is_past_its_day_or_without_its_component() throws IOException {
        var purls = Sbom.ofThisBuild().shipped().stream().map(Component::purl).toList();

        assertThat(problems(Page.of("known-holes.md"), purls, LocalDate.now(ZoneOffset.UTC)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "CVE-2026-1 | pkg:maven/a/b@1 | not called | 2026-11-22 ; its day has passed",
                "CVE-2026-1 | pkg:maven/a/b@1 | not called | 2027-11-24 ; its day is more than a year away",
                "CVE-2026-1 | pkg:maven/a/b@2 | not called | 2026-12-31 ; is no component any more",
                "CVE-2026-1 | pkg:maven/a/b@1 |            | 2026-12-31 ; has no reason",
                "the hole   | pkg:maven/a/b@1 | not called | 2026-12-31 ; has no id",
            })
    void an_entry_that_does_not_hold_is_reported(String row, String reported) {
        assertThat(problems(planted(row), List.of("pkg:maven/a/b@1"), DAY))
                .singleElement()
                .asString()
                .contains(reported);
    }

    @Test
    void an_entry_holds_to_the_end_of_its_day() {
        var page = planted("CVE-2026-1 | pkg:maven/a/b@1 | not called | 2026-11-23");

        assertThat(problems(page, List.of("pkg:maven/a/b@1"), DAY)).isEmpty();
    }

    private static Page planted(String row) {
        return new Page("## Holes\n| Id | Component | Why | Until |\n|---|---|---|---|\n| " + row + " |\n");
    }

    private static List<String> problems(Page page, Collection<String> purls, LocalDate today) {
        var problems = new ArrayList<String>();
        for (List<String> row : page.rowsBelow("Holes")) {
            var id = row.get(0);
            var until = LocalDate.parse(row.get(3));
            if (!id.matches("(CVE|GHSA)-[-0-9a-z]+")) {
                problems.add(id + " has no id of a public list.");
            }
            if (!purls.contains(row.get(1))) {
                problems.add(id + ": " + row.get(1) + " is no component any more.");
            }
            if (row.get(2).isBlank()) {
                problems.add(id + " has no reason.");
            }
            if (until.isBefore(today)) {
                problems.add(id + ": its day has passed, " + until + ".");
            }
            if (until.isAfter(today.plusYears(1))) {
                problems.add(id + ": its day is more than a year away, " + until + ".");
            }
        }
        return problems;
    }
}
