package candour.scoping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.board.AgencyPerson;
import candour.calendar.WorkingDays;
import candour.identity.Capacity;
import candour.identity.Person;
import candour.signing.Signature;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One agency's return: who may answer, what silence is, when it is reminded of. */
@Tag("intake")
class ScopingReturnTest {
    private static final String HOUSING = "Ashmere Housing";
    private static final LocalDate ASKED = LocalDate.of(2026, 11, 13);
    /** A Tuesday. */
    private static final LocalDate DUE = LocalDate.of(2026, 11, 24);

    private static final OffsetDateTime AT = OffsetDateTime.of(2026, 11, 13, 9, 0, 0, 0, ZoneOffset.UTC);
    private static final UUID AGENCY = UUID.randomUUID();
    private static final AgencyPerson HARI = person("Hari Nolan", "Tenancy manager");
    private static final AgencyPerson LENA = person("Lena Falk", "Head of Housing");
    private static final ReturnContent NIL =
            new ReturnContent(ReturnAnswer.NOT_KNOWN, List.of(), "", "", "", "", false, "Tenancy records");

    private final Scoping scoping = new Scoping(UUID.randomUUID(), "ASH-2026-004");
    private final ScopingReturn housing = asked(DUE);

    private static AgencyPerson person(String name, String title) {
        return new AgencyPerson(UUID.randomUUID(), AGENCY, title, name, new Person("issuer", name));
    }

    private ScopingReturn asked(LocalDate due) {
        return new ScopingReturn(scoping, HARI, "What do you know?", due, "Gwen Hollis", ASKED, AT);
    }

    private static Signature signed(LocalDate on) {
        return new Signature(
                UUID.randomUUID(),
                "statement",
                "hash",
                "Hari Nolan",
                Capacity.REFERRER,
                Optional.empty(),
                on,
                on.atTime(9, 0).atOffset(ZoneOffset.UTC));
    }

    @Test
    void it_can_be_due_on_the_very_day_and_not_before() {
        assertThatCode(() -> asked(ASKED)).doesNotThrowAnyException();
        assertThatThrownBy(() -> asked(ASKED.minusDays(1))).isInstanceOf(DueBeforeToday.class);
    }

    @Test
    void only_who_was_named_answers() {
        assertThatCode(() -> housing.checkAnsweredBy(HARI.person(), HOUSING)).doesNotThrowAnyException();
        assertThatThrownBy(() -> housing.checkAnsweredBy(LENA.person(), HOUSING))
                .isInstanceOf(ReturnOfAnother.class);

        housing.name(LENA, HOUSING);

        assertThatThrownBy(() -> housing.checkAnsweredBy(HARI.person(), HOUSING))
                .isInstanceOf(ReturnOfAnother.class);
        assertThatCode(() -> housing.checkAnsweredBy(LENA.person(), HOUSING)).doesNotThrowAnyException();
    }

    @Test
    void a_later_answer_stands_and_the_earlier_one_stays() {
        ReturnGiven first = housing.give(NIL, signed(DUE));
        ReturnGiven second = housing.give(NIL, signed(DUE.plusDays(1)));

        assertThat(first.late()).isFalse();
        assertThat(second.late()).as("a day after its day").isTrue();
        assertThat(housing.answers()).extracting(ScopingAnswer::number).containsExactly(1, 2);
        assertThat(housing.answers())
                .extracting(answer -> answer.details(signed(DUE)).late())
                .containsExactly(false, true);
        assertThat(housing.isSilent()).isFalse();
    }

    @Test
    void whoever_has_answered_is_reminded_no_more_and_another_can_answer_anew() {
        housing.give(NIL, signed(DUE));

        housing.name(LENA, HOUSING);
        assertThatCode(() -> housing.checkAnsweredBy(LENA.person(), HOUSING)).doesNotThrowAnyException();
        assertThat(housing.answers()).hasSize(1);
        assertThatThrownBy(() -> housing.name(LENA, HOUSING)).isInstanceOf(PersonNamedAlready.class);
        assertThatThrownBy(() -> housing.remind(HOUSING, DUE)).isInstanceOf(ReturnIsGiven.class);
        assertThatThrownBy(() -> housing.withdraw("No.", HOUSING, DUE)).isInstanceOf(ReturnIsGiven.class);
        assertThat(remindedOn(DUE.plusDays(1))).isEmpty();
    }

    @Test
    void what_was_taken_back_counts_no_more_and_takes_no_answer() {
        housing.withdraw("Asked in error.", HOUSING, DUE);

        assertThat(housing.counts()).isFalse();
        assertThatThrownBy(() -> housing.checkAnsweredBy(HARI.person(), HOUSING))
                .isInstanceOf(ReturnIsWithdrawn.class);
        assertThatThrownBy(() -> housing.withdraw("Again.", HOUSING, DUE)).isInstanceOf(ReturnIsWithdrawn.class);
        assertThat(remindedOn(DUE.plusDays(1))).isEmpty();
    }

    @Test
    void it_is_reminded_of_two_working_days_before_and_once_when_it_is_overdue() {
        var days = new ArrayList<LocalDate>();
        for (LocalDate day = ASKED; day.isBefore(DUE.plusDays(14)); day = day.plusDays(1)) {
            LocalDate today = day;
            remindedOn(today).ifPresent(news -> {
                assertThat(news.overdue()).isEqualTo(today.isAfter(DUE));
                days.add(today);
            });
        }

        assertThat(days)
                .as("the Friday before, since Monday and Tuesday are the two working days left; the day after")
                .containsExactly(LocalDate.of(2026, 11, 20), DUE.plusDays(1));
    }

    @Test
    void who_was_reminded_by_hand_is_not_reminded_again_of_what_is_due_soon() {
        housing.remind(HOUSING, LocalDate.of(2026, 11, 19));

        assertThatThrownBy(() -> housing.remind(HOUSING, LocalDate.of(2026, 11, 19)))
                .isInstanceOf(RemindedToday.class);
        assertThat(remindedOn(LocalDate.of(2026, 11, 20))).isEmpty();
        assertThat(remindedOn(DUE.plusDays(1))).isPresent();
    }

    @Test
    void whoever_reminds_by_hand_of_what_is_overdue_is_not_told_that_it_is() {
        housing.remind(HOUSING, DUE.plusDays(1));

        assertThat(remindedOn(DUE.plusDays(2))).isEmpty();
    }

    @Test
    void whoever_cannot_answer_any_more_is_not_reminded_and_it_is_said_that_it_is_overdue() {
        assertThat(housing.remindByItself(HOUSING, new WorkingDays(List.of()), DUE.minusDays(1), false))
                .isEmpty();

        assertThat(housing.remindByItself(HOUSING, new WorkingDays(List.of()), DUE.plusDays(1), false))
                .hasValueSatisfying(news -> assertThat(news.overdue()).isTrue());
        assertThat(housing.request(DUE.plusDays(1)).remindedOn()).isEmpty();
    }

    @Test
    void nobody_is_reminded_on_the_day_on_which_they_were_asked() {
        ScopingReturn quick = asked(ASKED);

        assertThat(quick.remindByItself(HOUSING, new WorkingDays(List.of()), ASKED, true))
                .isEmpty();
        assertThat(quick.remindByItself(HOUSING, new WorkingDays(List.of()), ASKED.plusDays(1), true))
                .isPresent();
    }

    @Test
    void a_scoping_is_closed_with_the_silent_ones_named_and_why() {
        assertThatThrownBy(() -> scoping.close(0, List.of(), "", "Gwen Hollis", DUE))
                .isInstanceOf(NobodyAsked.class);
        assertThatThrownBy(() -> scoping.close(8, List.of(HOUSING), " ", "Gwen Hollis", DUE))
                .isInstanceOf(SilenceUnexplained.class);

        ScopingClosed closed = scoping.close(8, List.of(HOUSING), "The panel meets tomorrow.", "Gwen Hollis", DUE);

        assertThat(closed.given()).isEqualTo(7);
        assertThat(closed.detail()).containsEntry("silent", HOUSING);
        assertThatThrownBy(() -> scoping.close(8, List.of(), "", "Gwen Hollis", DUE))
                .isInstanceOf(ScopingIsClosed.class);

        scoping.ask();

        assertThat(scoping.isClosed()).as("somebody else is asked").isFalse();
    }

    @Test
    void what_the_audit_keeps_has_no_free_text() {
        assertThat(housing.withdraw("A reason with a name in it.", HOUSING, DUE)
                        .detail()
                        .values())
                .containsExactly(HOUSING);
    }

    private Optional<ReturnReminded> remindedOn(LocalDate day) {
        return housing.remindByItself(HOUSING, new WorkingDays(List.of()), day, true);
    }
}
