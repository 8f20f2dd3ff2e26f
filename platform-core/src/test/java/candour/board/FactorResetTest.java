package candour.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.identity.Actor;
import candour.identity.Capacity;
import candour.identity.Person;
import candour.identity.StandIn;
import candour.kernel.Phrase;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("signin")
class FactorResetTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-25T10:00:00Z");
    private static final OffsetDateTime A_DAY_LATER = NOW.plusHours(24);
    private static final Actor ARLO = actor("arlo");
    private static final Actor GWEN = actor("gwen");
    private static final Actor TOMAS = actor("tomas");

    private static Actor actor(String subject) {
        return Actor.of(
                new Person("issuer", subject),
                "Name of " + subject,
                Set.of(Capacity.BOARD_ADMINISTRATOR),
                Capacity.BOARD_ADMINISTRATOR);
    }

    private static FactorReset requestedBy(Actor by) {
        var holder = new PostHolder(
                UUID.randomUUID(),
                TOMAS.person(),
                Optional.of("Tomas Arden"),
                Optional.empty(),
                LocalDate.of(2026, 1, 1));
        return FactorReset.request(
                holder,
                new RequestFactorReset(holder.id(), " Lost the phone ", "Called back"),
                by,
                NOW,
                LocalDate.of(2026, 11, 25));
    }

    private static ResetState state(FactorReset reset, OffsetDateTime at) {
        return reset.details(Optional.empty(), "Post", GWEN.person(), at).state();
    }

    @Test
    void one_asks_another_confirms_and_it_is_carried_out_once() {
        var reset = requestedBy(ARLO);
        assertThat(reset.requested().detail()).containsEntry("reason", "Lost the phone");

        var confirmed = reset.confirm(GWEN, A_DAY_LATER);

        assertThat(confirmed.about()).isEqualTo(reset.id());
        assertThat(state(reset, A_DAY_LATER)).isEqualTo(ResetState.CONFIRMED);
        assertThat(reset.carriedOut(A_DAY_LATER)).isPresent();
        assertThat(reset.carriedOut(A_DAY_LATER)).isEmpty();
        assertThat(state(reset, A_DAY_LATER)).isEqualTo(ResetState.CARRIED_OUT);
    }

    @Test
    void who_asked_is_not_the_second_person() {
        var reset = requestedBy(ARLO);

        assertThat(reset.waitsFor(ARLO.person(), NOW)).isFalse();
        assertThatThrownBy(() -> reset.confirm(ARLO, NOW)).isInstanceOf(SecondPersonNeeded.class);
        assertThat(state(reset, NOW)).isEqualTo(ResetState.REQUESTED);
    }

    @Test
    void the_person_concerned_neither_asks_nor_confirms() {
        assertThatThrownBy(() -> requestedBy(TOMAS)).isInstanceOf(OwnFactor.class);
        var reset = requestedBy(ARLO);

        assertThat(reset.waitsFor(TOMAS.person(), NOW)).isFalse();
        assertThatThrownBy(() -> reset.confirm(TOMAS, NOW)).isInstanceOf(OwnFactor.class);
    }

    @Test
    void who_can_not_be_the_second_person_reads_why_while_it_waits_and_the_others_nothing() {
        var reset = requestedBy(ARLO);

        assertThat(obstacle(reset, ARLO)).contains("SecondPersonNeeded");
        assertThat(obstacle(reset, TOMAS)).contains("OwnFactor");
        assertThat(obstacle(reset, GWEN)).isEmpty();
        reset.confirm(GWEN, NOW);
        assertThat(obstacle(reset, ARLO)).isEmpty();
    }

    private static Optional<String> obstacle(FactorReset reset, Actor reader) {
        return reset.details(Optional.empty(), "Post", reader.person(), NOW)
                .obstacle()
                .map(Phrase::key);
    }

    @Test
    void a_delegates_capacity_is_none_in_person() {
        var delegate = new Actor(
                GWEN.person(),
                "Gwen",
                Set.of(Capacity.BOARD_CHAIR, Capacity.PANEL_MEMBER),
                Capacity.PANEL_MEMBER,
                Optional.of(new StandIn(
                        UUID.randomUUID(),
                        "Frances Dell",
                        "Board Chair",
                        LocalDate.of(2026, 11, 24),
                        LocalDate.of(2026, 11, 26))));

        assertThat(delegate.is(Capacity.BOARD_CHAIR)).isTrue();
        assertThat(delegate.isInPerson(Capacity.BOARD_CHAIR)).isFalse();
        assertThat(delegate.isInPerson(Capacity.PANEL_MEMBER)).isTrue();
        assertThat(new OwnPosts("Gwen", delegate.capacities(), delegate.standIn()).inPerson())
                .containsExactly(Capacity.PANEL_MEMBER);
    }

    @Test
    void after_a_day_it_can_not_be_confirmed_any_more() {
        var reset = requestedBy(ARLO);
        assertThat(reset.waitsFor(GWEN.person(), A_DAY_LATER)).isTrue();
        OffsetDateTime late = A_DAY_LATER.plusNanos(1000);

        assertThat(reset.waitsFor(GWEN.person(), late)).isFalse();
        assertThat(state(reset, late)).isEqualTo(ResetState.EXPIRED);
        assertThatThrownBy(() -> reset.confirm(GWEN, late)).isInstanceOf(ResetExpired.class);
        assertThatThrownBy(() -> reset.withdraw(late)).isInstanceOf(ResetExpired.class);
        reset.expireBy(late);
        assertThatThrownBy(() -> reset.confirm(GWEN, NOW)).isInstanceOf(ResetClosed.class);
        assertThat(reset.carriedOut(late)).isEmpty();
    }

    @Test
    void what_was_withdrawn_or_confirmed_waits_for_nobody() {
        var withdrawn = requestedBy(ARLO);
        withdrawn.withdraw(NOW);
        var confirmed = requestedBy(ARLO);
        confirmed.confirm(GWEN, NOW);

        assertThatThrownBy(() -> withdrawn.confirm(GWEN, NOW)).isInstanceOf(ResetClosed.class);
        assertThatThrownBy(() -> withdrawn.withdraw(NOW)).isInstanceOf(ResetClosed.class);
        assertThatThrownBy(() -> confirmed.confirm(GWEN, NOW)).isInstanceOf(ResetClosed.class);
        assertThatThrownBy(() -> confirmed.withdraw(NOW)).isInstanceOf(ResetClosed.class);
        assertThat(withdrawn.carriedOut(NOW)).isEmpty();
        assertThat(confirmed.waitsFor(GWEN.person(), NOW)).isFalse();
    }
}
