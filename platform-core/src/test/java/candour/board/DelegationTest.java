package candour.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.identity.Actor;
import candour.identity.Capacity;
import candour.identity.Person;
import candour.identity.StandIn;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DelegationTest {
    private static final LocalDate TODAY = LocalDate.parse("2016-05-27");
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2016-05-27T10:00:00Z");
    private static final Optional<LocalDate> OPEN = Optional.empty();

    private final PostHolder chair = holder("Board Chair", Capacity.BOARD_CHAIR, "frances");
    private final PostHolder delegate = holder("Business Manager", Capacity.BUSINESS_MANAGER, "gwen");

    private static PostHolder holder(String title, Capacity capacity, String subject) {
        return new Post(title, capacity, Optional.empty())
                .appoint(
                        new Person("https://id.example", subject),
                        Optional.of(subject),
                        Optional.empty(),
                        TODAY.minusDays(30));
    }

    private Delegation named(PostHolder standsIn, LocalDate from, LocalDate to, Capacity... capacities) {
        return new Delegation(
                chair,
                standsIn,
                Set.of(capacities),
                new NameDelegate(standsIn.id(), from, to, " Annual leave "),
                TODAY,
                NOW);
    }

    private Delegation forFiveDays() {
        return named(delegate, TODAY, TODAY.plusDays(4), Capacity.BUSINESS_MANAGER);
    }

    @Test
    void it_holds_on_its_days_both_included_and_on_no_other() {
        var delegation = named(delegate, TODAY.plusDays(1), TODAY.plusDays(2), Capacity.BUSINESS_MANAGER);

        assertThat(delegation.stateOn(TODAY, OPEN, OPEN)).isEqualTo(DelegationState.COMING);
        assertThat(delegation.stateOn(TODAY.plusDays(1), OPEN, OPEN)).isEqualTo(DelegationState.PRESENT);
        assertThat(delegation.stateOn(TODAY.plusDays(2), OPEN, OPEN)).isEqualTo(DelegationState.PRESENT);
        assertThat(delegation.stateOn(TODAY.plusDays(3), OPEN, OPEN)).isEqualTo(DelegationState.PAST);
        assertThat(delegation.reason()).isEqualTo("Annual leave");
    }

    @Test
    void it_ends_with_either_post_that_it_rests_on() {
        var delegation = forFiveDays();
        Optional<LocalDate> today = Optional.of(TODAY);

        assertThat(delegation.stateOn(TODAY, today, OPEN)).isEqualTo(DelegationState.PRESENT);
        assertThat(delegation.stateOn(TODAY.plusDays(1), today, OPEN)).isEqualTo(DelegationState.PAST);
        assertThat(delegation.stateOn(TODAY.plusDays(1), OPEN, today)).isEqualTo(DelegationState.PAST);
    }

    @Test
    void one_that_never_begins_is_past_at_once() {
        var delegation = named(delegate, TODAY.plusDays(7), TODAY.plusDays(8), Capacity.BUSINESS_MANAGER);

        assertThat(delegation.stateOn(TODAY, Optional.of(TODAY.plusDays(3)), OPEN))
                .isEqualTo(DelegationState.PAST);
    }

    @Test
    void ended_early_it_is_past_from_that_moment() {
        var delegation = forFiveDays();

        var news = delegation.end(DelegationState.PRESENT, TODAY, NOW);

        assertThat(delegation.stateOn(TODAY, OPEN, OPEN)).isEqualTo(DelegationState.PAST);
        assertThat(news.detail()).containsEntry("on", "2016-05-27");
        assertThatThrownBy(() -> delegation.end(DelegationState.PAST, TODAY, NOW))
                .isInstanceOf(DelegationOver.class);
    }

    @Test
    void the_days_have_an_order_are_not_past_and_not_too_many() {
        assertThatThrownBy(() -> named(delegate, TODAY.plusDays(1), TODAY))
                .isInstanceOf(DelegationEndsBeforeItBegins.class);
        assertThatThrownBy(() -> named(delegate, TODAY.minusDays(1), TODAY.plusDays(1)))
                .isInstanceOf(DelegationInThePast.class);
        assertThatThrownBy(() -> named(delegate, TODAY, TODAY.plusDays(Delegation.LONGEST)))
                .isInstanceOf(DelegationTooLong.class);
        assertThat(named(delegate, TODAY, TODAY.plusDays(Delegation.LONGEST - 1)))
                .isNotNull();
    }

    @Test
    void neither_oneself_nor_who_advises_nor_another_chair_stands_in() {
        assertThatThrownBy(() -> named(chair, TODAY, TODAY, Capacity.BOARD_CHAIR))
                .isInstanceOf(DelegatesToOneself.class);
        assertThatThrownBy(() -> named(delegate, TODAY, TODAY, Capacity.PANEL_MEMBER, Capacity.PANEL_CHAIR))
                .isInstanceOf(DelegateIsPanelChair.class);
        assertThatThrownBy(() -> named(delegate, TODAY, TODAY, Capacity.BOARD_CHAIR))
                .isInstanceOf(DelegateIsBoardChair.class);
    }

    @Test
    void what_a_delegate_does_bears_both_names_and_what_they_do_as_themselves_bears_one() {
        var chairs = new StandIn(UUID.randomUUID(), "Frances Dell", "Board Chair", TODAY, TODAY.plusDays(4));
        Set<Capacity> both = Set.of(Capacity.BUSINESS_MANAGER, Capacity.BOARD_CHAIR);
        var gwen = new Person("https://id.example", "gwen");

        assertThat(new Actor(gwen, "Gwen Hollis", both, Capacity.BOARD_CHAIR, Optional.of(chairs)).nameInFull())
                .isEqualTo("Gwen Hollis, for Frances Dell, Board Chair (delegate from 27 May 2016 to 31 May 2016)");
        assertThat(new Actor(gwen, "Gwen Hollis", both, Capacity.BUSINESS_MANAGER, Optional.of(chairs)).nameInFull())
                .isEqualTo("Gwen Hollis");
    }
}
