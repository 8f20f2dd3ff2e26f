package candour.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import candour.guidance.EditionComparison.Difference;
import candour.guidance.EditionComparison.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two editions are compared by what they say, and not by where it was read. */
class ComparingTest {
    private static Edition edition(String code) {
        return EditionLoader.shipped().stream()
                .filter(shipped -> shipped.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Difference> differences(String one, String other) {
        return Comparing.of(edition(one), edition(other)).differences();
    }

    @Test
    void an_edition_does_not_differ_from_itself() {
        assertThat(differences("WT2015", "WT2015")).isEmpty();
    }

    @Test
    void what_only_one_has_and_what_they_say_differently_are_named() {
        List<Difference> differences = differences("WT2013", "WT2015");

        assertThat(differences)
                .contains(
                        new Difference(Part.LIMBS, "died"),
                        new Difference(Part.LIMBS, "definitive"),
                        new Difference(Part.LIMBS, "always"),
                        new Difference(Part.CRITERIA, "harm-without-concern"),
                        new Difference(Part.CLOCKS, "notification"),
                        new Difference(Part.CLOCKS, "no-review-notice"))
                .doesNotContain(
                        new Difference(Part.LIMBS, "abuse"),
                        new Difference(Part.CRITERIA, "death"),
                        new Difference(Part.CLOCKS, "review"),
                        new Difference(Part.DECIDER, ""),
                        new Difference(Part.STEPS, ""));
    }

    @Test
    void that_something_was_not_checked_makes_no_difference() {
        assertThat(differences("WT2013", "WT2015"))
                .as("the copy before publication is confirmed in one and not in the other")
                .doesNotContain(new Difference(Part.CLOCKS, "publication-copy"));
    }

    @Test
    void the_order_is_that_of_the_parts() {
        assertThat(differences("WT2015", "WT2023")).extracting(Difference::part).isSorted();
    }
}
