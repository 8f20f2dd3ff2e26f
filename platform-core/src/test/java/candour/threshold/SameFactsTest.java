package candour.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import candour.guidance.Edition;
import candour.guidance.Finding;
import candour.guidance.ShippedEditions;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The same facts, weighed by two editions. */
class SameFactsTest {
    private static final UUID CASE = UUID.randomUUID();
    private static final Edition WT2015 = ShippedEditions.get("WT2015");
    private static final Edition WT2018 = ShippedEditions.get("WT2018");

    private static SameFacts.Line line(SameFacts facts, String code) {
        return facts.lines().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_death_in_custody_without_abuse_is_reviewed_by_one_and_not_by_the_other() {
        SameFacts facts = SameFacts.of(CASE, WT2015, WT2018, Map.of("abuse", "NO", "died", "YES", "always", "YES"));

        assertThat(facts.here().finding()).contains(Finding.MUST);
        assertThat(facts.there().finding()).contains(Finding.NO);
        assertThat(facts.there().confirmed()).isFalse();
        assertThat(line(facts, "always").there()).as("not part of it").isEmpty();
        assertThat(line(facts, "died").there().orElseThrow().answer()).contains("The child has died");
    }

    @Test
    void what_only_the_other_asks_is_not_answered_here() {
        SameFacts facts = SameFacts.of(CASE, WT2015, WT2018, Map.of("abuse", "YES", "died", "YES"));

        assertThat(facts.here().finding()).contains(Finding.MUST);
        assertThat(facts.there().finding()).isEmpty();
        assertThat(facts.there().unanswered()).contains("SI 2018/789, agencies", "Working Together 2018, chapter 4");
        SameFacts.Line agencies = line(facts, "agencies");
        assertThat(agencies.here()).isEmpty();
        assertThat(agencies.there().orElseThrow().asked()).isTrue();
        assertThat(agencies.there().orElseThrow().answer()).isEqualTo(Optional.empty());
    }

    @Test
    void an_answer_that_is_not_asked_for_any_more_is_not_shown() {
        SameFacts facts = SameFacts.of(CASE, WT2015, WT2018, Map.of("abuse", "YES", "died", "YES", "harm", "YES"));

        assertThat(line(facts, "harm").here().orElseThrow().asked()).isFalse();
        assertThat(line(facts, "harm").here().orElseThrow().answer()).isEmpty();
    }

    @Test
    void a_question_in_other_words_is_carried_over_and_marked() {
        SameFacts facts = SameFacts.of(
                CASE, WT2015, ShippedEditions.get("WT2023"), Map.of("abuse", "YES", "died", "NO", "harm", "NO"));

        assertThat(line(facts, "harm").sameWords()).isFalse();
        assertThat(line(facts, "harm").there().orElseThrow().answer()).contains("Not seriously harmed");
        assertThat(line(facts, "abuse").sameWords()).isTrue();
    }

    @Test
    void nothing_of_a_childs_case_is_carried_over_to_an_adults() {
        SameFacts facts =
                SameFacts.of(CASE, WT2015, ShippedEditions.get("CA2014S44"), Map.of("abuse", "YES", "died", "YES"));

        assertThat(facts.lines())
                .noneMatch(line -> line.here().isPresent() && line.there().isPresent());
        assertThat(facts.there().unanswered()).containsExactly("44(1)");
    }
}
