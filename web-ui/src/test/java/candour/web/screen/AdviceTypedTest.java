package candour.web.screen;

import static candour.web.screen.AdvicePart.FACTS;
import static candour.web.screen.AdvicePart.REASONS;
import static candour.web.screen.AdvicePart.RECOMMENDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdviceTypedTest {
    private static final AdviceTyped BASE = text("facts", "reasons");

    private static AdviceTyped text(String facts, String reasons) {
        return new AdviceTyped(Map.of(FACTS, facts, REASONS, reasons));
    }

    @Test
    void each_part_is_as_the_one_who_changed_it_has_it() {
        var merged = text("facts", "mine").with(BASE, text("theirs", "reasons"), Set.of());

        assertThat(merged.text().of(FACTS)).isEqualTo("theirs");
        assertThat(merged.text().of(REASONS)).isEqualTo("mine");
        assertThat(merged.clashes()).isEmpty();
    }

    @Test
    void what_both_changed_alike_is_no_clash() {
        assertThat(text("same", "reasons")
                        .with(BASE, text("same", "reasons"), Set.of())
                        .clashes())
                .isEmpty();
    }

    @Test
    void what_both_changed_stays_as_theirs_until_somebody_chooses() {
        var merged = text("mine", "my reasons").with(BASE, text("theirs", "reasons"), Set.of());

        assertThat(merged.clashes()).containsExactly(FACTS);
        assertThat(merged.text().of(FACTS)).isEqualTo("theirs");
        assertThat(merged.text().of(REASONS)).as("the rest is saved").isEqualTo("my reasons");
    }

    @Test
    void a_clash_is_not_settled_by_waiting() {
        AdviceTyped theirs = text("theirs", "reasons");

        assertThat(text("mine", "reasons").with(theirs, theirs, Set.of(FACTS)).clashes())
                .containsExactly(FACTS);
        assertThat(theirs.with(theirs, theirs, Set.of(FACTS)).clashes())
                .as("typed until it is the same")
                .isEmpty();
    }

    @Test
    void what_is_recommended_is_a_part_like_the_others() {
        var base = new AdviceTyped(Map.of(RECOMMENDS, ""));
        var mine = new AdviceTyped(Map.of(RECOMMENDS, "REVIEW"));
        var theirs = new AdviceTyped(Map.of(RECOMMENDS, "NO_REVIEW"));

        assertThat(mine.with(base, theirs, Set.of()).clashes()).containsExactly(RECOMMENDS);
        assertThat(mine.with(base, base, Set.of()).text().recommends()).isPresent();
    }
}
