package candour.web.screen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import candour.identity.Capacity;
import candour.meeting.MeetingDetails;
import candour.meeting.MeetingStatus;
import candour.meeting.NotQuorate;
import candour.meeting.SatAs;
import candour.problem.Problems;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MeetingViewTest {
    private static final String ADDRESS = "/b/ash/meetings/" + CoreStandIn.MEETING;

    @AfterEach
    void close() {
        Shown.close();
    }

    @Test
    void while_it_is_not_quorate_the_gate_says_what_is_missing() {
        var core = new CoreStandIn(Capacity.PANEL_CHAIR);
        Shown.open(core, ADDRESS);

        assertThat(Shown.words()).contains(Problems.sentence(new NotQuorate(core.quorum())));
        var open = button("Open the meeting");
        assertThat(open.getElement().getAttribute("aria-disabled")).isEqualTo("true");
        _click(open);
        assertThat(core.openings).isEmpty();
    }

    @Test
    void the_panel_chair_opens_it_once_it_is_quorate() {
        var core = new CoreStandIn(Capacity.PANEL_CHAIR);
        core.quorate = true;
        Shown.open(core, ADDRESS);
        assertThat(Shown.words()).contains("Quorate: Health, Police, Education.");

        _click(button("Open the meeting"));

        assertThat(core.openings).hasSize(1);
        assertThat(Shown.words()).contains("Close the meeting");
    }

    @Test
    void nobody_else_opens_it_and_it_is_opened_on_its_day_only() {
        Shown.open(new CoreStandIn(Capacity.BUSINESS_MANAGER), ADDRESS);
        assertThat(Shown.words()).contains("Only the panel chair opens the meeting.");
        Shown.close();

        var core = new CoreStandIn(Capacity.PANEL_CHAIR);
        core.meets = CoreStandIn.TODAY.plusDays(1);
        Shown.open(core, ADDRESS);
        assertThat(Shown.words())
                .contains("It can be opened on that day only.", "Who is here is recorded on the day of the meeting");
        assertThat(_find(NativeButton.class, spec -> spec.withText("Arrived"))).isEmpty();
    }

    @Test
    void an_arrival_is_recorded_with_the_version_seen() {
        var core = new CoreStandIn(Capacity.BUSINESS_MANAGER);
        Shown.open(core, ADDRESS);

        _click(button("Arrived"));

        assertThat(core.arrivals).hasSize(1);
        assertThat(core.arrivals.get(0).version()).isEqualTo(4);
        assertThat(core.arrivals.get(0).satAs()).isEqualTo(SatAs.HOLDER);
        assertThat(Shown.words(_get(Attendance.class))).contains("Dana Pryce since 14:00");
    }

    @Test
    void a_deputy_sits_under_their_own_name_and_it_outlives_somebody_elses_change() {
        var core = new CoreStandIn(Capacity.BUSINESS_MANAGER);
        Shown.open(core, ADDRESS);
        _click(button("Deputy arrived"));
        _click(button("Record the deputy"));
        assertThat(core.arrivals).isEmpty();
        assertThat(_get(TextField.class).isInvalid()).isTrue();

        core.stale = true;
        _setValue(_get(TextField.class), "Amara Finch");
        _click(button("Record the deputy"));
        assertThat(Shown.words()).contains("Somebody else recorded something meanwhile");
        assertThat(_get(TextField.class).getValue()).isEqualTo("Amara Finch");

        _click(button("Record the deputy"));
        assertThat(core.arrivals).hasSize(1);
        assertThat(core.arrivals.get(0).name()).contains("Amara Finch");
    }

    @Test
    void a_member_sees_who_is_here_and_records_nothing() {
        Shown.open(new CoreStandIn(Capacity.PANEL_MEMBER), ADDRESS);

        assertThat(_find(_get(Attendance.class), NativeButton.class)).isEmpty();
        assertThat(Shown.words()).contains("The business manager or the panel chair records who is here");
    }

    @Test
    void of_a_closed_meeting_the_seats_say_who_counted_until_its_end() {
        var end = OffsetDateTime.of(2026, 11, 10, 15, 30, 0, 0, ZoneOffset.UTC);
        var closed = meeting(
                end,
                seat("Health", sitting("Ruth Okell", Optional.of(end))),
                seat("Police", sitting("Dana Pryce", Optional.of(end.minusMinutes(30)))),
                seat("Education"));

        assertThat(Shown.words(Seats.of(closed)))
                .containsSubsequence(
                        "Health", "Counted until the end", "Police", "Left at 15:00", "Education", "Wasn’t here");
    }

    private static MeetingDetails.Sitting sitting(String name, Optional<OffsetDateTime> left) {
        var arrived = OffsetDateTime.of(2026, 11, 10, 14, 0, 0, 0, ZoneOffset.UTC);
        return new MeetingDetails.Sitting(SatAs.HOLDER, name, arrived, left);
    }

    private static MeetingDetails.SeatTaken seat(String agency, MeetingDetails.Sitting... sittings) {
        return new MeetingDetails.SeatTaken(
                UUID.randomUUID(),
                "Member",
                Optional.of(agency),
                true,
                true,
                false,
                Optional.of("Somebody"),
                Optional.empty(),
                List.of(sittings));
    }

    private static MeetingDetails meeting(OffsetDateTime end, MeetingDetails.SeatTaken... seats) {
        var core = new CoreStandIn(Capacity.PANEL_CHAIR);
        core.quorate = true;
        return new MeetingDetails(
                CoreStandIn.MEETING,
                end.toLocalDate(),
                LocalTime.of(14, 0),
                "Room 2",
                Optional.empty(),
                MeetingStatus.CLOSED,
                end.toLocalDate(),
                1,
                List.of(),
                List.of(seats),
                core.quorum(),
                Optional.of(core.quorum()),
                Optional.of(end.minusHours(1)),
                Optional.of(end),
                9);
    }

    private static NativeButton button(String text) {
        return _get(
                NativeButton.class,
                spec -> spec.withPredicate(button -> Shown.words(button).strip().equals(text)));
    }
}
