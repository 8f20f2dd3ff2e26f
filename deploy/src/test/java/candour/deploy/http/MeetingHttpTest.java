package candour.deploy.http;

import static candour.deploy.http.AshCase.CHAIR;
import static candour.deploy.http.AshCase.MANAGER;
import static candour.deploy.http.AshCase.NURSE;
import static candour.deploy.http.AshCase.PANEL_CHAIR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A meeting is convened, attended, opened when quorate, closed. */
@Tag("first-case")
class MeetingHttpTest {
    @Test
    void short_notice_needs_a_reason_of_urgency() {
        var opened = AshCase.requested();

        Answer refused =
                MANAGER.post(AshCase.MEETINGS, opened.agenda(AshCase.today().plusDays(2), false));
        Answer urgent =
                MANAGER.post(AshCase.MEETINGS, opened.agenda(AshCase.today().plusDays(2), true));
        Answer inTime =
                MANAGER.post(AshCase.MEETINGS, opened.agenda(AshCase.today().plusDays(6), false));
        Answer aDayTooLate =
                MANAGER.post(AshCase.MEETINGS, opened.agenda(AshCase.today().plusDays(5), false));
        Answer past =
                MANAGER.post(AshCase.MEETINGS, opened.agenda(AshCase.today().minusDays(1), true));

        assertThat(List.of(refused.problem(), aDayTooLate.problem())).containsOnly("NoticeTooShort");
        assertThat(refused.json().getString("detail")).contains("5 clear days");
        assertThat(List.of(urgent.status(), inTime.status())).containsOnly(201);
        assertThat(past.problem()).isEqualTo("MeetingInThePast");
        assertThat(MANAGER.get(opened.at("/meetings")).items()).hasSize(2);
    }

    @Test
    void two_agencies_are_not_quorate_and_the_sentence_says_who_is_needed() {
        Answer meeting = AshCase.requested().convenedToday();
        Answer there = AshCase.attended(meeting, AshCase.NURSES, AshCase.DOCTORS, AshCase.FAMILY_SERVICES);

        Answer refused = AshCase.opened(there);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().getString("detail"))
                .isEqualTo("Not quorate: 2 of 3 core agencies (Ashmere Children's Social Work, Ashmere Health)."
                        + " One of Ashmere Education or Two Rivers Police Child Abuse Investigation Team is needed.");
        assertThat(there.json().getJsonObject("quorum").getBoolean("quorate")).isFalse();
    }

    @Test
    void three_agencies_open_it_and_closed_it_never_changes() {
        var opened = AshCase.requested();
        Answer open = opened.met();

        Answer closed = AshCase.ok(PANEL_CHAIR.post(AshCase.address(open) + "/closing", open.version(), "{}"));
        Answer late = MANAGER.post(
                AshCase.address(open) + "/arrivals", closed.version(), AshCase.arrival(closed, AshCase.DOCTORS));

        assertThat(open.json().getString("status")).isEqualTo("OPEN");
        assertThat(closed.json().getString("status")).isEqualTo("CLOSED");
        assertThat(late.problem()).isEqualTo("MeetingIsClosed");
        assertThat(AshCase.opened(closed).problem()).isEqualTo("MeetingOpenedBefore");
        assertThat(MANAGER.get(opened.at("")).json().getString("next")).isEqualTo("ADVICE");
        assertThat(MANAGER.get(AshCase.address(open) + "/history").items())
                .extracting(line -> line.getString("what"))
                .contains("Meeting convened", "Arrival recorded", "Meeting opened", "Meeting closed");
    }

    @Test
    void it_is_attended_and_opened_on_its_own_day_only() {
        Answer meeting = AshCase.ok(MANAGER.post(
                AshCase.MEETINGS, AshCase.requested().agenda(AshCase.today().plusDays(9), false)));

        Answer arrival = MANAGER.post(
                AshCase.address(meeting) + "/arrivals", meeting.version(), AshCase.arrival(meeting, AshCase.NURSES));

        assertThat(arrival.problem()).isEqualTo("MeetingNotToday");
        assertThat(AshCase.opened(meeting).problem()).isEqualTo("MeetingNotToday");
    }

    @Test
    void each_arrival_and_departure_advances_the_version_and_a_stale_one_is_refused() {
        Answer meeting = AshCase.requested().convenedToday();
        Answer first = AshCase.attended(meeting, AshCase.NURSES);
        String leaving = AshCase.arrival(meeting, AshCase.NURSES);

        Answer stale = MANAGER.post(
                AshCase.address(meeting) + "/arrivals", meeting.version(), AshCase.arrival(meeting, AshCase.DOCTORS));
        Answer left = AshCase.ok(MANAGER.post(AshCase.address(meeting) + "/departures", first.version(), leaving));

        assertThat(first.version()).isGreaterThan(meeting.version());
        assertThat(left.version()).isGreaterThan(first.version());
        assertThat(left.header("ETag"))
                .isEqualTo(MANAGER.get(AshCase.address(meeting)).header("ETag"));
        assertThat(stale.status()).isEqualTo(412);
    }

    @Test
    void a_repeated_arrival_happens_once_and_answers_the_same() {
        Answer meeting = AshCase.requested().convenedToday();
        var headers = Map.of("Idempotency-Key", Sample.key(), "If-Match", "\"" + meeting.version() + "\"");
        String arrival = AshCase.arrival(meeting, AshCase.NURSES);

        Answer once = MANAGER.post(AshCase.address(meeting) + "/arrivals", arrival, headers);
        Answer again = MANAGER.post(AshCase.address(meeting) + "/arrivals", arrival, headers);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(once.body());
        assertThat(Records.count("select count(*) from app.attendance where meeting_id = ?::uuid", meeting.id()))
                .isEqualTo(1);
    }

    @Test
    void nobody_but_the_panel_chair_opens_or_closes_it() {
        Answer meeting = AshCase.attended(
                AshCase.requested().convenedToday(), AshCase.NURSES, AshCase.FAMILY_SERVICES, AshCase.SERGEANTS);

        for (Caller other : List.of(MANAGER, CHAIR, NURSE)) {
            long before = Records.refusals();
            for (String act : List.of("/opening", "/closing")) {
                assertThat(other.post(AshCase.address(meeting) + act, meeting.version(), "{}")
                                .status())
                        .isEqualTo(403);
            }
            assertThat(Records.refusals()).isEqualTo(before + 2);
        }
    }
}
