package candour.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import candour.wording.OwnTextDetails;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("shell")
class OpenTextsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-10");

    private final OpenTexts texts = new OpenTexts();

    @AfterEach
    void no_tab() {
        UI.setCurrent(null);
    }

    private static void tabSays(Map<String, String> own) {
        var tab = new UI();
        new OwnWords(own).putAt(tab);
        UI.setCurrent(tab);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cases.lede",
                "new.aware.hint",
                "referrals.empty.text",
                "threshold.source.hint",
                "home.cases",
                "case.agencies.hint"
            })
    void what_leads_and_explains_is_open(String key) {
        assertThat(texts.open(key)).contains(Words.product(key));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "referral.status.AWAITING_REQUEST", // a state of the record
                "referral.source.CDOP",
                "threshold.finding.MUST",
                "threshold.evidence.FOR",
                "next.gate.missing", // says how the record stands
                "threshold.unanswered",
                "case.next.WAITS_FOR_ADVICE.missing",
                "threshold.and", // joins a sentence
                "referral.marking",
                "case.rules.frozen",
                "cases.next.DECISION",
                "outcome.REVIEW",
                "advice.confirm.text", // beside a signature
                "decision.once",
                "capacity.BOARD_CHAIR",
                "minutes.closed",
                "session.idle",
                "sign.factor",
                "mail.text",
                "page.NotAllowed.text",
                "frame.signOut",
                "contacts.publish.hint",
                "wording.lede",
                "brand",
                "nowhere.atAll"
            })
    void what_the_record_signatures_and_safety_rest_on_is_not(String key) {
        assertThat(texts.open(key)).isEmpty();
    }

    @Test
    void every_part_has_texts_and_none_of_them_would_lose_its_spaces() {
        List<BoardText> all = texts.with(List.of());

        assertThat(all.stream().map(BoardText::part).distinct()).containsExactly(TextPart.values());
        assertThat(all).allSatisfy(text -> {
            assertThat(text.product()).isEqualTo(text.product().strip());
            assertThat(text.product().replaceAll("\\{[^}]*}", ""))
                    .as("words beside the facts")
                    .containsPattern("[a-z]{2}");
            assertThat(text.own()).isEmpty();
            assertThat(text.version()).isZero();
        });
    }

    @Test
    void a_boards_own_words_stand_beside_the_products() {
        var changed = new OwnTextDetails("cases.lede", Optional.of("Ours."), DAY, 3);

        assertThat(texts.with(List.of(changed)))
                .filteredOn(
                        text -> text.key().equals("cases.lede") || text.key().equals("cases.title"))
                .extracting(BoardText::inForce, BoardText::version)
                .containsExactly(tuple("Ours.", 3L), tuple("Cases", 0L));
    }

    @Test
    void a_tab_says_its_boards_words_with_the_facts_in_their_places() {
        tabSays(Map.of("convene.urgency.notice", "Within {0} days?"));

        assertThat(Words.of("convene.urgency.notice", 5)).isEqualTo("Within 5 days?");
        assertThat(Words.of("cases.title")).isEqualTo("Cases");
    }

    @Test
    void another_tab_and_no_tab_have_the_products() {
        tabSays(Map.of("cases.title", "Reviews"));
        assertThat(Words.of("cases.title")).isEqualTo("Reviews");

        UI.setCurrent(new UI());
        assertThat(Words.of("cases.title")).isEqualTo("Cases");

        UI.setCurrent(null);
        assertThat(Words.of("cases.title")).isEqualTo("Cases");
    }
}
