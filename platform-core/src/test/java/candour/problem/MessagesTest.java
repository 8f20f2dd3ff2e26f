package candour.problem;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import candour.kernel.Phrase;
import candour.kernel.Refusal;
import candour.testing.Sources;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every refusal has its sentence, every sentence its facts, and none is left over. */
class MessagesTest {
    private static final Pattern FACT = Pattern.compile("\\{(\\w+)(?:\\|\\w+)?}");

    private final ResourceBundle sentences = ResourceBundle.getBundle("candour.messages");

    private static final class PlantedWithoutSentence extends Refusal {
        PlantedWithoutSentence() {
            super(Map.of());
        }
    }

    @Test
    void every_refusal_has_a_sentence() {
        assertThat(withoutSentence(SampleRefusals.all(), sentences.keySet())).isEmpty();
    }

    @Test
    void a_refusal_without_a_sentence_is_reported() {
        assertThat(withoutSentence(List.of(new PlantedWithoutSentence()), sentences.keySet()))
                .containsExactly("PlantedWithoutSentence");
    }

    @Test
    void every_refusal_brings_the_facts_of_its_sentence() {
        for (Refusal refusal : SampleRefusals.all()) {
            assertThat(missingFacts(refusal, sentence(refusal)))
                    .as(refusal.getClass().getSimpleName())
                    .isEmpty();
        }
    }

    @Test
    void a_fact_that_nobody_brings_is_reported() {
        assertThat(missingFacts(new PlantedWithoutSentence(), "The board {board} is closed."))
                .containsExactly("board");
    }

    @Test
    void the_facts_are_filled_in() {
        for (Refusal refusal : SampleRefusals.all()) {
            assertThat(Messages.of(refusal))
                    .as(refusal.getClass().getSimpleName())
                    .doesNotContain("{")
                    .endsWith(".");
        }
    }

    @Test
    void no_sentence_is_left_over() {
        assertThat(leftOver(sentences.keySet())).isEmpty();
    }

    @Test
    void a_sentence_that_nobody_says_is_reported() {
        Set<String> more = new HashSet<>(sentences.keySet());
        more.add("PlantedAndForgotten");

        assertThat(leftOver(more)).containsExactly("PlantedAndForgotten");
    }

    @Test
    void what_has_no_sentence_of_its_own_gets_the_general_one() {
        assertThat(Messages.text("Http418")).isEqualTo(sentences.getString("Http"));
    }

    @Test
    void several_names_and_numbers_read_as_people_say_them() {
        Map<String, Object> facts = Map.of("names", List.of("A", "B", "C"), "one", List.of("A"), "number", 2);

        assertThat(Messages.filled("{names}; {names|or}; {names|commas}; {one|or}; {number} {number|words}", facts))
                .isEqualTo("A, B and C; A, B or C; A, B, C; A; 2 Two");
        assertThat(Messages.filled("{number|words}", Map.of("number", 40))).isEqualTo("40");
        assertThat(Messages.filled("{two|or}", Map.of("two", List.of("A", "B"))))
                .isEqualTo("A or B");
    }

    @Test
    void phrases_are_filled_in_and_follow_each_other() {
        var one = new Phrase("QuorumMembers", Map.of("have", 2, "needed", 3));
        var two = new Phrase("QuorumMemberMore", Map.of("more", 1));

        assertThat(Messages.filled("No: {why}", Map.of("why", List.of(one, two))))
                .isEqualTo("No: 2 of 3 members. One more is needed.");
        assertThat(Messages.filled("No: {why}", Map.of("why", one))).isEqualTo("No: 2 of 3 members.");
    }

    @Test
    void what_stands_in_a_fact_is_never_taken_for_a_place_to_fill() {
        assertThat(Messages.filled("{name}", Map.of("name", "{other} $1", "other", "filled")))
                .isEqualTo("{other} $1");
    }

    private String sentence(Refusal refusal) {
        return sentences.getString(refusal.getClass().getSimpleName());
    }

    private static List<String> withoutSentence(List<? extends Refusal> refusals, Set<String> keys) {
        return refusals.stream()
                .map(refusal -> refusal.getClass().getSimpleName())
                .filter(name -> !keys.contains(name))
                .toList();
    }

    private static List<String> missingFacts(Refusal refusal, String sentence) {
        return FACT.matcher(sentence)
                .results()
                .map(fact -> fact.group(1))
                .filter(fact -> !refusal.facts().containsKey(fact))
                .toList();
    }

    /** Keys that are neither a refusal's name nor quoted anywhere in the product; Http405 and its like are composed. */
    private static List<String> leftOver(Set<String> keys) {
        Set<String> used = SampleRefusals.all().stream()
                .map(refusal -> refusal.getClass().getSimpleName())
                .collect(toSet());
        Pattern quoted = Pattern.compile("\"([A-Za-z][\\w.]*)\"");
        for (String source : Sources.ofTheProduct().values()) {
            quoted.matcher(source).results().map(MatchResult::group).forEach(used::add);
        }
        var left = new ArrayList<String>();
        for (String key : keys) {
            boolean composed = key.toLowerCase(Locale.ROOT).matches("http(\\d{3})?");
            if (!composed && !used.contains(key) && !used.contains('"' + key + '"')) {
                left.add(key);
            }
        }
        return left;
    }
}
