package candour.restriction;

import static candour.identity.Capacity.BOARD_CHAIR;
import static candour.identity.Capacity.BUSINESS_MANAGER;
import static candour.identity.Capacity.PANEL_MEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.board.RosterPerson;
import candour.casefile.ReferralId;
import candour.guidance.DecidedBy;
import candour.identity.Capacity;
import candour.identity.Person;
import candour.terms.Seat;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RestrictionTest {
    private static final ReferralId REFERRAL = new ReferralId(new UUID(0, 1));
    private static final String REFERENCE = "ASH-2026-001";
    private static final RosterPerson MANAGER = person("Gwen", BUSINESS_MANAGER);
    private static final RosterPerson CHAIR = person("Frances", BOARD_CHAIR);
    private static final RosterPerson NURSE = person("Ruth", PANEL_MEMBER);
    private static final RestrictionChange.Made MADE = new RestrictionChange.Made(
            LocalDate.of(2026, 11, 10), OffsetDateTime.of(2026, 11, 10, 9, 0, 0, 0, ZoneOffset.UTC), "Gwen");

    private final Restriction restriction = new Restriction(REFERRAL);

    private static RosterPerson person(String name, Capacity capacity) {
        UUID post = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new RosterPerson(
                new Person("issuer", name),
                name,
                List.of(post),
                List.of(name + "'s post"),
                Set.of(post),
                Set.of(capacity));
    }

    private RestrictionChanged to(RosterPerson by, boolean withoutSender, RosterPerson... named) {
        return restriction.restrict(
                new Restrict(REFERRAL, Set.of(), withoutSender, " Close to a member. ", 0),
                List.of(named),
                Deciders.chair(),
                by.person(),
                REFERENCE,
                MADE);
    }

    @Test
    void it_is_restricted_to_those_named_and_keeps_the_reason_that_the_audit_has_not() {
        RestrictionChanged news = to(MANAGER, true, MANAGER, CHAIR);

        assertThat(restriction.isInForce()).isTrue();
        assertThat(restriction.isSenderExcluded()).isTrue();
        assertThat(restriction.named()).extracting(NamedPerson::name).containsExactly("Frances", "Gwen");
        assertThat(restriction.history().get(0).reason()).isEqualTo("Close to a member.");
        assertThat(news.what()).isEqualTo("Restricted to named people");
        assertThat(news.detail()).containsEntry("added", "2").containsEntry("senderExcluded", "true");
        assertThat(news.detail().toString()).doesNotContain("member").doesNotContain("Gwen");
    }

    @Test
    void without_anybody_who_decides_it_is_refused() {
        assertThatThrownBy(() -> to(MANAGER, false, MANAGER, NURSE))
                .isInstanceOfSatisfying(NobodyNamedDecides.class, refusal -> assertThat(refusal.facts())
                        .containsEntry("missing", List.of("Board Chair")));
        assertThat(restriction.isInForce()).isFalse();
    }

    @Test
    void without_a_business_manager_it_is_refused() {
        assertThatThrownBy(() -> to(CHAIR, false, CHAIR, NURSE)).isInstanceOf(NobodyNamedManages.class);
    }

    @Test
    void whoever_restricts_is_among_those_named() {
        var another = person("Another manager", BUSINESS_MANAGER);

        assertThatThrownBy(() -> to(another, false, MANAGER, CHAIR)).isInstanceOf(RestrictsWithoutOneself.class);
    }

    @Test
    void people_are_added_and_taken_out_and_what_stood_there_stays_readable() {
        to(MANAGER, false, MANAGER, CHAIR);

        RestrictionChanged news = to(CHAIR, false, MANAGER, CHAIR, NURSE);

        assertThat(news.what()).isEqualTo("Restriction changed");
        assertThat(news.detail()).containsEntry("added", "1").containsEntry("takenOut", "0");
        assertThat(restriction.history())
                .extracting(RestrictionDetails.Change::people)
                .containsExactly(List.of("Frances", "Gwen", "Ruth"), List.of("Frances", "Gwen"));
        assertThat(to(CHAIR, false, MANAGER, CHAIR).detail()).containsEntry("takenOut", "1");
    }

    @Test
    void the_last_who_decides_and_the_last_who_manages_are_not_taken_out() {
        to(MANAGER, false, MANAGER, CHAIR);

        assertThatThrownBy(() -> to(MANAGER, false, MANAGER)).isInstanceOf(NobodyNamedDecides.class);
        assertThatThrownBy(() -> to(CHAIR, false, CHAIR)).isInstanceOf(NobodyNamedManages.class);
        assertThat(restriction.named()).hasSize(2);
    }

    @Test
    void the_same_again_is_refused_unless_the_sender_is_kept_out_or_let_in() {
        to(MANAGER, false, MANAGER, CHAIR);

        assertThatThrownBy(() -> to(MANAGER, false, CHAIR, MANAGER)).isInstanceOf(RestrictionUnchanged.class);
        to(MANAGER, true, CHAIR, MANAGER);
        assertThat(restriction.isSenderExcluded()).isTrue();
    }

    @Test
    void lifted_it_names_nobody_and_can_come_again() {
        to(MANAGER, true, MANAGER, CHAIR);

        RestrictionChanged news = restriction.lift("The member has left.", REFERENCE, MADE);

        assertThat(news.what()).isEqualTo("Restriction lifted");
        assertThat(restriction.isInForce()).isFalse();
        assertThat(restriction.isSenderExcluded()).isFalse();
        assertThat(restriction.named()).isEmpty();
        assertThatThrownBy(() -> restriction.lift("Again.", REFERENCE, MADE)).isInstanceOf(NotRestricted.class);
        assertThat(to(MANAGER, false, MANAGER, CHAIR).what()).isEqualTo("Restricted to named people");
        assertThat(restriction.history())
                .extracting(RestrictionDetails.Change::kind)
                .containsExactly(RestrictionKind.RESTRICTED, RestrictionKind.LIFTED, RestrictionKind.RESTRICTED);
    }

    @Test
    void where_partners_decide_jointly_somebody_of_each_is_needed() {
        var police = person("Dana", PANEL_MEMBER);
        var health = person("Nia", PANEL_MEMBER);
        Deciders partners = Deciders.of(
                DecidedBy.PARTNERS_JOINTLY,
                List.of(seat(police, "Police", true), seat(health, "Health", true), seat(NURSE, "Education", false)));

        assertThat(partners.missing(List.of(MANAGER, CHAIR, police))).containsExactly("Health");
        assertThat(partners.missing(List.of(MANAGER, police, health))).isEmpty();
        assertThat(partners.isOne(health)).isTrue();
        assertThat(partners.isOne(CHAIR)).isFalse();
        assertThat(partners.isOne(NURSE)).isFalse();
    }

    @Test
    void where_the_board_chair_decides_the_partners_are_not_asked_for() {
        Deciders deciders = Deciders.of(DecidedBy.BOARD_CHAIR, List.of(seat(NURSE, "Health", true)));

        assertThat(deciders.missing(List.of(CHAIR))).isEmpty();
        assertThat(deciders.missing(List.of(NURSE))).containsExactly("Board Chair");
    }

    private static Seat seat(RosterPerson person, String agency, boolean core) {
        return new Seat(
                person.held().iterator().next(),
                person.posts().get(0),
                Optional.of(new UUID(0, 9)),
                Optional.of(agency),
                core,
                true,
                false,
                Optional.empty());
    }
}
