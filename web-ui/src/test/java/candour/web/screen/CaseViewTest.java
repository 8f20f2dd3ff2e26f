package candour.web.screen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import candour.guidance.CaseStep;
import candour.identity.Capacity;
import candour.web.Words;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseViewTest {
    private static final String ADDRESS = "/b/ash/cases/" + CoreStandIn.CASE;

    @AfterEach
    void close() {
        Shown.close();
    }

    @ParameterizedTest
    @EnumSource(CaseStep.class)
    void every_step_that_an_edition_can_have_is_said_in_words(CaseStep step) {
        for (String where : List.of("step", "cases.next", "clock.what")) {
            assertThat(Words.of(where, step)).isNotBlank();
        }
    }

    @Test
    void the_cases_are_a_table_of_what_comes_next() {
        Shown.open(new CoreStandIn(Capacity.BUSINESS_MANAGER), "/b/ash/cases");

        assertThat(Shown.words(_get(PlainTable.class)))
                .containsSubsequence(
                        "ASH-2026-001",
                        "The panel meets",
                        "Working Together to Safeguard Children 2015",
                        "10 November 2026");
    }

    @Test
    void a_board_without_cases_says_when_one_appears() {
        var core = new CoreStandIn(Capacity.BUSINESS_MANAGER);
        core.noCases = true;

        Shown.open(core, "/b/ash/cases");

        assertThat(Shown.words()).contains("No cases yet", "when the Board Chair asks the panel");
    }

    @Test
    void the_head_says_which_case_where_it_stands_and_under_which_rules() {
        Shown.open(new CoreStandIn(Capacity.BUSINESS_MANAGER), ADDRESS);

        assertThat(_get(H1.class).getText()).isEqualTo("ASH-2026-001");
        assertThat(Shown.words())
                .contains("OFFICIAL-SENSITIVE", "3 of 5", "Panel’s meeting", "Terms of Reference version 1")
                .contains("To be checked against the official text")
                .doesNotContain("Rowan");
    }

    @Test
    void the_head_says_how_long_the_case_waits_and_is_open_on_each_of_its_pages() {
        for (String page : List.of("", "/meetings", "/history")) {
            var core = new CoreStandIn(Capacity.BUSINESS_MANAGER);
            core.lastDone = CoreStandIn.TODAY.minusDays(12);
            core.opened = CoreStandIn.TODAY.minusDays(1);

            Shown.open(core, ADDRESS + page);

            assertThat(Shown.words(_get(Section.class, spec -> spec.withClasses("casehead"))))
                    .containsSubsequence(
                            "Panel’s meeting awaited for 12 days",
                            "Asked 29 October 2026",
                            "Open for 1 day",
                            "Opened 9 November 2026");
            Shown.close();
        }
        Shown.open(new CoreStandIn(Capacity.BUSINESS_MANAGER), ADDRESS);
    }

    @Test
    void the_head_of_a_decided_case_says_how_long_it_took() {
        var core = new CoreStandIn(Capacity.BUSINESS_MANAGER);
        core.next = Optional.empty();
        core.opened = CoreStandIn.TODAY.minusDays(40);

        Shown.open(core, ADDRESS);

        assertThat(Shown.words(_get(Section.class, spec -> spec.withClasses("casehead"))))
                .contains("Decided 10 November 2026", "40 days after it was opened")
                .doesNotContain("awaited", "Open for");
    }

    @Test
    void who_convenes_has_the_one_button_to_do_it() {
        Shown.open(new CoreStandIn(Capacity.BUSINESS_MANAGER), ADDRESS);

        assertThat(Shown.words(_get(CaseNext.class))).contains("Next for you", "Convene a meeting of the panel");
        assertThat(_get(_get(CaseNext.class), Anchor.class).getHref())
                .endsWith("/meetings/new?case=" + CoreStandIn.CASE);
    }

    @Test
    void for_others_the_gate_says_who_convenes() {
        Shown.open(new CoreStandIn(Capacity.PANEL_MEMBER), ADDRESS);

        assertThat(Shown.words(_get(CaseNext.class)))
                .contains("Nothing for you now", "The business manager or the panel chair convenes one.");
        assertThat(_get(_get(CaseNext.class), NativeButton.class).getElement().getAttribute("aria-disabled"))
                .isEqualTo("true");
    }

    @Test
    void once_a_meeting_is_ahead_the_case_leads_to_it() {
        var core = new CoreStandIn(Capacity.PANEL_CHAIR);
        core.meetingAhead = true;

        Shown.open(core, ADDRESS);

        assertThat(_get(_get(CaseNext.class), Anchor.class).getHref()).endsWith("/meetings/" + CoreStandIn.MEETING);
        assertThat(Shown.words()).contains("The panel meets on 10 November 2026 at 14:00, Room 2.");
    }

    @Test
    void each_step_is_somebodys_turn() {
        assertNext(CaseStep.ADVICE, Capacity.PANEL_CHAIR, "Write and sign the panel’s advice");
        assertNext(CaseStep.ADVICE, Capacity.PANEL_MEMBER, "Complete the worksheet");
        assertNext(CaseStep.ADVICE, Capacity.BOARD_CHAIR, "The advice is not signed.");
        assertNext(CaseStep.DECISION, Capacity.BOARD_CHAIR, "The decision is yours.");
        assertNext(CaseStep.DECISION, Capacity.PANEL_CHAIR, "Only the Board Chair can.");
    }

    private static void assertNext(CaseStep step, Capacity capacity, String words) {
        var core = new CoreStandIn(capacity);
        core.next = Optional.of(step);
        Shown.open(core, ADDRESS);
        assertThat(Shown.words(_get(CaseNext.class))).contains(words);
        Shown.close();
        Shown.open(core, ADDRESS);
    }

    @Test
    void the_history_says_who_opened_the_case_in_the_last_thirty_days() {
        Shown.open(new CoreStandIn(Capacity.BUSINESS_MANAGER), ADDRESS + "/history");

        assertThat(Shown.words())
                .contains(
                        "Who opened this case from 11 October 2026 to 10 November 2026", "Ruth Okell", "Panel member");
    }

    @Test
    void who_may_not_read_the_history_reads_who_may() {
        Shown.open(new CoreStandIn(Capacity.PANEL_MEMBER), ADDRESS + "/history");

        assertThat(_find(PlainTable.class)).isEmpty();
        assertThat(Shown.words()).contains("The history can be read by");
    }

    @Test
    void a_case_that_is_not_there_is_not_found() {
        Shown.open(new CoreStandIn(Capacity.BUSINESS_MANAGER), "/b/ash/cases/01900000-0000-7000-8000-0000000000ff");

        assertThat(_get(H1.class).getText()).isEqualTo("There is nothing here");
    }

    @Test
    void my_work_leads_to_convening() {
        Shown.open(new CoreStandIn(Capacity.PANEL_CHAIR), "/");

        assertThat(Shown.words()).contains("One thing waits for you.", "Convene a meeting about ASH-2026-001");
    }
}
