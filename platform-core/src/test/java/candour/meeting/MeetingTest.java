package candour.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.terms.CountedBy;
import candour.terms.QuorumRule;
import candour.terms.Seat;
import candour.terms.TermsOfReference;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeetingTest {
    private static final LocalDate TODAY = LocalDate.parse("2016-05-27");
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2016-05-27T14:00:00Z");
    private static final Seat NURSE = seat("Designated Nurse", "Health");
    private static final Seat DOCTOR = seat("Designated Doctor", "Health");
    private static final Seat SOCIAL_WORK = seat("AD Family Services", "Children's social work");
    private static final Seat POLICE = seat("D.S. CAIT", "Police");
    private static final TermsOfReference TERMS = withNotice(5);

    private static TermsOfReference withNotice(int days) {
        return new TermsOfReference(
                UUID.randomUUID(),
                1,
                "WT2015",
                List.of("Health", "Children's social work", "Police"),
                List.of(NURSE, DOCTOR, SOCIAL_WORK, POLICE),
                new QuorumRule(
                        CountedBy.DISTINCT_AGENCIES, true, 3, Optional.of(3), Optional.empty(), false, List.of()),
                days,
                LocalDate.parse("2015-09-01"),
                LocalDate.parse("2015-09-01"));
    }

    @Test
    void five_clear_days_are_five_whole_days_between() {
        var convened = new Meeting(command(TODAY.plusDays(6), Optional.empty()), TERMS, TODAY, NOW);

        assertThat(convened.isConvened()).isTrue();
        assertThatThrownBy(() -> new Meeting(command(TODAY.plusDays(5), Optional.empty()), TERMS, TODAY, NOW))
                .isInstanceOfSatisfying(NoticeTooShort.class, refusal -> assertThat(refusal.facts())
                        .isEqualTo(Map.of("days", 5)));
    }

    @Test
    void where_no_notice_is_asked_for_the_panel_meets_on_the_same_day() {
        var convened = new Meeting(command(TODAY, Optional.empty()), withNotice(0), TODAY, NOW);

        assertThat(convened.heldOn()).isEqualTo(TODAY);
    }

    @Test
    void a_reason_of_urgency_shortens_the_notice() {
        var convened = new Meeting(command(TODAY, Optional.of("A sibling is at home.")), TERMS, TODAY, NOW);

        assertThat(convened.heldOn()).isEqualTo(TODAY);
    }

    @Test
    void a_blank_reason_is_no_reason() {
        assertThatThrownBy(() -> new Meeting(command(TODAY, Optional.of("  ")), TERMS, TODAY, NOW))
                .isInstanceOf(NoticeTooShort.class);
    }

    @Test
    void no_meeting_is_convened_for_yesterday() {
        assertThatThrownBy(() -> new Meeting(command(TODAY.minusDays(1), Optional.of("Urgent.")), TERMS, TODAY, NOW))
                .isInstanceOf(MeetingInThePast.class);
    }

    @Test
    void an_item_is_a_case_or_a_matter_and_not_both() {
        assertThatThrownBy(() -> convened(new Convene.Item(Optional.of(UUID.randomUUID()), Optional.of("A matter"))))
                .isInstanceOf(ItemUnclear.class);
        assertThatThrownBy(() -> convened(new Convene.Item(Optional.empty(), Optional.empty())))
                .isInstanceOfSatisfying(ItemUnclear.class, refusal -> assertThat(refusal.facts())
                        .isEqualTo(Map.of("position", 1)));
    }

    @Test
    void it_opens_with_three_agencies() {
        var meeting = convened();
        arrive(meeting, NURSE, SOCIAL_WORK, POLICE);

        var opened = meeting.open(TERMS, "Panel chair", TODAY, NOW);

        assertThat(opened.quorum().agencies()).containsExactly("Health", "Children's social work", "Police");
        assertThat(meeting.openedQuorum()).contains(opened.quorum());
    }

    @Test
    void three_members_of_two_agencies_are_not_enough() {
        var meeting = convened();
        arrive(meeting, NURSE, DOCTOR, SOCIAL_WORK);

        assertThatThrownBy(() -> meeting.open(TERMS, "Panel chair", TODAY, NOW)).isInstanceOf(NotQuorate.class);
        assertThat(meeting.isConvened()).isTrue();
    }

    @Test
    void whoever_left_does_not_count() {
        var meeting = convened();
        arrive(meeting, NURSE, SOCIAL_WORK, POLICE);
        meeting.leave(POLICE, SatAs.HOLDER, NOW);

        assertThatThrownBy(() -> meeting.open(TERMS, "Panel chair", TODAY, NOW)).isInstanceOf(NotQuorate.class);
    }

    @Test
    void a_holder_and_their_deputy_sit_side_by_side_and_count_once() {
        var meeting = convened();
        arrive(meeting, NURSE, SOCIAL_WORK);
        meeting.arrive(NURSE, SatAs.DEPUTY, "Deputy nurse", TODAY, NOW);

        assertThat(meeting.quorum(TERMS).members()).isEqualTo(2);
        assertThat(meeting.sittings(NURSE.post())).hasSize(2);
    }

    @Test
    void nobody_sits_down_twice() {
        var meeting = convened();
        arrive(meeting, NURSE);

        assertThatThrownBy(() -> meeting.arrive(NURSE, SatAs.HOLDER, "Nurse", TODAY, NOW))
                .isInstanceOf(SeatTakenAlready.class);
    }

    @Test
    void whoever_is_not_there_can_not_leave() {
        var meeting = convened();

        assertThatThrownBy(() -> meeting.leave(NURSE, SatAs.HOLDER, NOW)).isInstanceOf(SeatEmpty.class);
    }

    @Test
    void it_is_attended_and_opened_on_its_own_day() {
        var meeting = new Meeting(command(TODAY.plusDays(7), Optional.empty()), TERMS, TODAY, NOW);

        assertThatThrownBy(() -> meeting.arrive(NURSE, SatAs.HOLDER, "Nurse", TODAY, NOW))
                .isInstanceOf(MeetingNotToday.class);
        assertThatThrownBy(() -> meeting.open(TERMS, "Panel chair", TODAY, NOW)).isInstanceOf(MeetingNotToday.class);
    }

    @Test
    void it_is_opened_once() {
        var meeting = opened();

        assertThatThrownBy(() -> meeting.open(TERMS, "Panel chair", TODAY, NOW))
                .isInstanceOf(MeetingOpenedBefore.class);
    }

    @Test
    void what_was_not_opened_can_not_be_closed() {
        assertThatThrownBy(() -> convened().close(NOW)).isInstanceOf(MeetingNotOpen.class);
    }

    @Test
    void when_it_closes_everybody_leaves_and_nothing_changes_any_more() {
        var meeting = opened();

        meeting.close(NOW);

        assertThat(meeting.sittings(NURSE.post()))
                .allSatisfy(sitting -> assertThat(sitting.leftAt()).isPresent());
        assertThatThrownBy(() -> meeting.arrive(DOCTOR, SatAs.HOLDER, "Doctor", TODAY, NOW))
                .isInstanceOf(MeetingIsClosed.class);
        assertThatThrownBy(() -> meeting.leave(NURSE, SatAs.HOLDER, NOW)).isInstanceOf(MeetingIsClosed.class);
        assertThatThrownBy(() -> meeting.close(NOW)).isInstanceOf(MeetingNotOpen.class);
    }

    @Test
    void what_the_rule_said_at_the_opening_is_kept_as_it_was() {
        var meeting = opened();
        var kept = new QuorumConverter();

        var read = kept.convertToEntityAttribute(
                kept.convertToDatabaseColumn(meeting.openedQuorum().orElseThrow()));

        assertThat(read).isEqualTo(meeting.openedQuorum().orElseThrow());
    }

    @Test
    void a_meeting_proves_nothing_for_what_was_signed_before_it() {
        assertThat(convened().wasOpened(Optional.empty())).isFalse();
        assertThat(opened().wasOpened(Optional.empty())).isTrue();
        assertThat(opened().wasOpened(Optional.of(NOW))).isTrue();
        assertThat(opened().wasOpened(Optional.of(NOW.minusSeconds(1)))).isFalse();
    }

    private static Meeting opened() {
        var meeting = convened();
        arrive(meeting, NURSE, SOCIAL_WORK, POLICE);
        meeting.open(TERMS, "Panel chair", TODAY, NOW);
        return meeting;
    }

    private static void arrive(Meeting meeting, Seat... seats) {
        for (Seat seat : seats) {
            meeting.arrive(seat, SatAs.HOLDER, "Holder of " + seat.title(), TODAY, NOW);
        }
    }

    private static Meeting convened(Convene.Item... items) {
        return new Meeting(
                new Convene(
                        TODAY,
                        LocalTime.parse("14:00"),
                        "Town Hall",
                        Optional.of("Urgent."),
                        items.length == 0
                                ? List.of(new Convene.Item(Optional.of(UUID.randomUUID()), Optional.empty()))
                                : List.of(items)),
                TERMS,
                TODAY,
                NOW);
    }

    private static Convene command(LocalDate day, Optional<String> urgency) {
        return new Convene(
                day,
                LocalTime.parse("14:00"),
                "Town Hall",
                urgency,
                List.of(new Convene.Item(Optional.empty(), Optional.of("Learning from the last review"))));
    }

    private static Seat seat(String title, String agency) {
        return new Seat(
                UUID.randomUUID(),
                title,
                Optional.of(UUID.nameUUIDFromBytes(agency.getBytes(StandardCharsets.UTF_8))),
                Optional.of(agency),
                true,
                true,
                false,
                Optional.of("Deputy " + title));
    }
}
