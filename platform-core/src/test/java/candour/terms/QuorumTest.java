package candour.terms;

import static candour.terms.SampleTerms.CHAIR;
import static candour.terms.SampleTerms.DOCTOR;
import static candour.terms.SampleTerms.EDUCATION;
import static candour.terms.SampleTerms.FAMILY_SERVICES;
import static candour.terms.SampleTerms.HEAD_OF_QA;
import static candour.terms.SampleTerms.HEALTH;
import static candour.terms.SampleTerms.MANAGER;
import static candour.terms.SampleTerms.NURSE;
import static candour.terms.SampleTerms.POLICE;
import static candour.terms.SampleTerms.SERGEANT;
import static candour.terms.SampleTerms.SOCIAL_WORK;
import static candour.terms.SampleTerms.ashmere;
import static candour.terms.SampleTerms.member;
import static candour.terms.SampleTerms.post;
import static candour.terms.SampleTerms.posts;
import static candour.terms.SampleTerms.seat;
import static candour.terms.SampleTerms.threeAgencies;
import static candour.terms.SampleTerms.threeMembers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Agencies are counted and not heads, unless the board chose heads; and per item, not per meeting. */
class QuorumTest {
    private static QuorumFound found(QuorumRule rule, String... present) {
        return Quorum.of(ashmere(rule), posts(present), Set.of());
    }

    // ---- three different core agencies

    @Test
    void two_of_health_and_one_of_social_work_are_two_agencies() {
        QuorumFound found = found(threeAgencies(), NURSE, DOCTOR, FAMILY_SERVICES);

        assertThat(found.quorate()).isFalse();
        assertThat(found.members()).isEqualTo(3);
        assertThat(found.agencies()).containsExactly(HEALTH, SOCIAL_WORK);
        assertThat(found.missing()).containsExactly(POLICE, EDUCATION);
    }

    @Test
    void three_agencies_are_enough_and_the_one_that_is_not_there_is_named() {
        QuorumFound found = found(threeAgencies(), NURSE, FAMILY_SERVICES, SERGEANT);

        assertThat(found.quorate()).isTrue();
        assertThat(found.missing()).containsExactly(EDUCATION);
        assertThat(found.shortfalls()).isEmpty();
    }

    @Test
    void four_members_of_two_agencies_are_not_enough() {
        assertThat(found(threeAgencies(), NURSE, DOCTOR, FAMILY_SERVICES, HEAD_OF_QA)
                        .quorate())
                .isFalse();
    }

    @Test
    void a_post_represented_by_its_holder_and_the_deputy_counts_once() {
        var present = new HashSet<UUID>();
        present.add(post(NURSE));
        present.add(post(NURSE));
        present.addAll(posts(FAMILY_SERVICES, SERGEANT));

        QuorumFound found = Quorum.of(ashmere(threeAgencies()), present, Set.of());

        assertThat(found.quorate()).isTrue();
        assertThat(found.members()).isEqualTo(3);
        assertThat(found.agencies()).hasSize(3);
    }

    @Test
    void the_business_manager_and_the_independent_chair_do_not_count() {
        QuorumFound found = found(threeAgencies(), NURSE, FAMILY_SERVICES, MANAGER, CHAIR);

        assertThat(found.quorate()).isFalse();
        assertThat(found.members()).isEqualTo(2);
    }

    @Test
    void whoever_is_recused_stops_counting_for_the_item_and_their_agency_cannot_help() {
        Set<UUID> present = posts(NURSE, FAMILY_SERVICES, SERGEANT);

        assertThat(Quorum.of(ashmere(threeAgencies()), present, Set.of()).quorate())
                .isTrue();
        QuorumFound second = Quorum.of(ashmere(threeAgencies()), present, posts(SERGEANT));
        assertThat(second.quorate()).isFalse();
        assertThat(second.missing()).containsExactly(EDUCATION);
    }

    @Test
    void an_agency_with_another_seat_can_still_count_when_one_of_its_members_is_recused() {
        QuorumFound found = Quorum.of(ashmere(threeAgencies()), posts(NURSE, FAMILY_SERVICES, SERGEANT), posts(NURSE));

        assertThat(found.agencies()).containsExactly(SOCIAL_WORK, POLICE);
        assertThat(found.missing()).containsExactly(HEALTH, EDUCATION);
    }

    @Test
    void a_seat_that_does_not_count_does_not_even_for_a_core_agency() {
        Seat adviser = seat("Legal adviser of the police", Optional.of(POLICE), true, false, false);
        TermsOfReference terms =
                SampleTerms.of(threeAgencies(), member(NURSE, HEALTH), member(FAMILY_SERVICES, SOCIAL_WORK), adviser);

        QuorumFound found = Quorum.of(terms, posts(NURSE, FAMILY_SERVICES, adviser.title()), Set.of());

        assertThat(found.quorate()).isFalse();
        assertThat(found.members()).isEqualTo(2);
        assertThat(found.missing()).isEmpty();
    }

    @Test
    void somebody_without_a_seat_does_not_count() {
        assertThat(found(threeAgencies(), NURSE, FAMILY_SERVICES, "Co-opted headteacher")
                        .members())
                .isEqualTo(2);
    }

    // ---- three members

    @Test
    void read_as_members_two_of_health_and_one_of_social_work_are_three() {
        assertThat(found(threeMembers(), NURSE, DOCTOR, FAMILY_SERVICES).quorate())
                .isTrue();
        assertThat(found(threeMembers(), NURSE, DOCTOR, FAMILY_SERVICES, HEAD_OF_QA)
                        .quorate())
                .isTrue();
    }

    @Test
    void read_as_members_two_and_the_boards_own_staff_are_two() {
        QuorumFound found = found(threeMembers(), NURSE, FAMILY_SERVICES, MANAGER, CHAIR);

        assertThat(found.quorate()).isFalse();
        assertThat(found.agenciesNeeded()).isZero();
    }

    // ---- other boards' rules

    /** Eight members, of four agencies, the chair among them; members come from any agency. */
    private static TermsOfReference liverpool() {
        var rule = new QuorumRule(
                CountedBy.DISTINCT_AGENCIES, false, 8, Optional.of(4), Optional.empty(), true, List.of());
        var seats = new ArrayList<Seat>();
        seats.add(seat("Chair", Optional.of("Council"), false, true, true));
        for (int i = 1; i <= 9; i++) {
            seats.add(seat("Member " + i, Optional.of("Agency " + (i % 5)), i % 5 == 0, true, false));
        }
        return SampleTerms.of(rule, seats.toArray(Seat[]::new));
    }

    private static Set<UUID> liverpools(boolean chair, int... members) {
        Set<UUID> present = new HashSet<>(chair ? posts("Chair") : Set.of());
        IntStream.of(members).forEach(i -> present.add(post("Member " + i)));
        return present;
    }

    @Test
    void eight_members_of_four_agencies_with_the_chair_are_enough() {
        assertThat(Quorum.of(liverpool(), liverpools(true, 1, 2, 3, 4, 5, 6, 7), Set.of())
                        .quorate())
                .isTrue();
    }

    @Test
    void seven_members_or_no_chair_are_not() {
        QuorumFound seven = Quorum.of(liverpool(), liverpools(true, 1, 2, 3, 4, 5, 6), Set.of());
        QuorumFound withoutChair = Quorum.of(liverpool(), liverpools(false, 1, 2, 3, 4, 5, 6, 7, 8), Set.of());

        assertThat(seven.quorate()).isFalse();
        assertThat(seven.chairMissing()).isFalse();
        assertThat(withoutChair.quorate()).isFalse();
        assertThat(withoutChair.members()).isEqualTo(8);
        assertThat(withoutChair.chairMissing()).isTrue();
    }

    @Test
    void eight_members_of_three_agencies_are_not() {
        var rule = liverpool().quorum();
        var seats = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> seat("Member " + i, Optional.of("Agency " + (i % 3)), false, true, i == 1))
                .toArray(Seat[]::new);

        QuorumFound found = Quorum.of(SampleTerms.of(rule, seats), liverpools(false, 1, 2, 3, 4, 5, 6, 7, 8), Set.of());

        assertThat(found.members()).isEqualTo(8);
        assertThat(found.agencies()).hasSize(3);
        assertThat(found.quorate()).isFalse();
    }

    @Test
    void two_thirds_of_seven_rounded_up_are_five_the_chair_counted() {
        var rule = new QuorumRule(
                CountedBy.MEMBERS,
                false,
                1,
                Optional.empty(),
                Optional.of(new QuorumRule.Share(2, 3)),
                true,
                List.of());
        var seats = new ArrayList<Seat>();
        seats.add(seat("Chair", Optional.empty(), false, true, true));
        for (int i = 1; i <= 6; i++) {
            seats.add(seat("Member " + i, Optional.of("Agency " + i), false, true, false));
        }
        TermsOfReference terms = SampleTerms.of(rule, seats.toArray(Seat[]::new));

        QuorumFound four = Quorum.of(terms, liverpools(true, 1, 2, 3), Set.of());
        assertThat(four.membersNeeded()).isEqualTo(5);
        assertThat(four.quorate()).isFalse();
        assertThat(Quorum.of(terms, liverpools(true, 1, 2, 3, 4), Set.of()).quorate())
                .isTrue();
        assertThat(Quorum.of(terms, liverpools(false, 1, 2, 3, 4, 5), Set.of()).quorate())
                .isFalse();
    }

    @Test
    void a_post_that_the_rule_names_has_to_be_represented_and_a_recused_one_is_not() {
        var rule = new QuorumRule(
                CountedBy.MEMBERS, true, 2, Optional.empty(), Optional.empty(), false, List.of(DOCTOR, MANAGER));

        assertThat(found(rule, NURSE, SERGEANT).postsMissing()).containsExactly(DOCTOR, MANAGER);
        assertThat(found(rule, DOCTOR, MANAGER, SERGEANT).quorate()).isTrue();
        assertThat(Quorum.of(ashmere(rule), posts(DOCTOR, NURSE, SERGEANT, MANAGER), posts(DOCTOR))
                        .postsMissing())
                .containsExactly(DOCTOR);
    }

    @Test
    void only_core_agencies_count_where_the_rule_says_so() {
        Seat housing = seat("Housing Manager", Optional.of("Housing"), false, true, false);
        Seat[] seats = {member(NURSE, HEALTH), member(SERGEANT, POLICE), housing};
        var anyAgency = SampleTerms.rule(CountedBy.DISTINCT_AGENCIES, false, 3, Optional.of(3));

        assertThat(Quorum.of(
                                SampleTerms.of(threeAgencies(), seats),
                                posts(NURSE, SERGEANT, "Housing Manager"),
                                Set.of())
                        .quorate())
                .isFalse();
        assertThat(Quorum.of(SampleTerms.of(anyAgency, seats), posts(NURSE, SERGEANT, "Housing Manager"), Set.of())
                        .quorate())
                .isTrue();
    }

    // ---- whatever the roster

    private record Sitting(TermsOfReference terms, Set<UUID> present, Set<UUID> recused) {}

    static Stream<Sitting> sittings() {
        return IntStream.range(0, 400).mapToObj(seed -> sitting(new Random(seed)));
    }

    private static Sitting sitting(Random random) {
        int size = 3 + random.nextInt(10);
        var seats = new ArrayList<Seat>();
        for (int i = 0; i < size; i++) {
            int agency = random.nextInt(6);
            seats.add(seat(
                    "Post " + i,
                    agency == 5 ? Optional.empty() : Optional.of("Agency " + agency),
                    agency < 3,
                    random.nextInt(5) > 0,
                    i == 0));
        }
        boolean byAgencies = random.nextBoolean();
        var rule = new QuorumRule(
                byAgencies ? CountedBy.DISTINCT_AGENCIES : CountedBy.MEMBERS,
                random.nextBoolean(),
                1 + random.nextInt(4),
                byAgencies ? Optional.of(1 + random.nextInt(3)) : Optional.empty(),
                random.nextInt(3) == 0 ? Optional.of(new QuorumRule.Share(1, 2)) : Optional.empty(),
                random.nextInt(3) == 0,
                random.nextInt(4) == 0 ? List.of("Post 1") : List.of());
        return new Sitting(
                SampleTerms.of(rule, seats.toArray(Seat[]::new)), some(seats, random, 3), some(seats, random, 1));
    }

    private static Set<UUID> some(List<Seat> seats, Random random, int ofFour) {
        var posts = new HashSet<UUID>();
        seats.stream().filter(seat -> random.nextInt(4) < ofFour).forEach(seat -> posts.add(seat.post()));
        return posts;
    }

    @Test
    void both_outcomes_are_among_the_sittings() {
        assertThat(sittings().map(sitting -> Quorum.of(sitting.terms(), sitting.present(), sitting.recused())
                        .quorate()))
                .contains(true, false);
    }

    @Test
    void nobody_who_comes_in_ends_a_quorum() {
        sittings().forEach(sitting -> {
            boolean before = Quorum.of(sitting.terms(), sitting.present(), sitting.recused())
                    .quorate();

            for (Seat seat : sitting.terms().seats()) {
                Set<UUID> more = new HashSet<>(sitting.present());
                more.add(seat.post());
                assertThat(Quorum.of(sitting.terms(), more, sitting.recused()).quorate() || !before)
                        .isTrue();
            }
        });
    }

    @Test
    void a_recusal_never_helps() {
        sittings().forEach(sitting -> {
            boolean before = Quorum.of(sitting.terms(), sitting.present(), sitting.recused())
                    .quorate();

            for (Seat seat : sitting.terms().seats()) {
                Set<UUID> more = new HashSet<>(sitting.recused());
                more.add(seat.post());
                assertThat(before
                                || !Quorum.of(sitting.terms(), sitting.present(), more)
                                        .quorate())
                        .isTrue();
            }
        });
    }

    @Test
    void a_post_counts_once_however_many_seats_it_was_given() {
        sittings().forEach(sitting -> {
            var doubled = new ArrayList<>(sitting.terms().seats());
            doubled.addAll(sitting.terms().seats());
            TermsOfReference twice = SampleTerms.of(sitting.terms().quorum(), doubled.toArray(Seat[]::new));

            assertThat(Quorum.of(twice, sitting.present(), sitting.recused()))
                    .isEqualTo(Quorum.of(sitting.terms(), sitting.present(), sitting.recused()));
        });
    }

    @Test
    void what_is_missing_could_count_and_what_is_short_is_said() {
        sittings().forEach(sitting -> {
            QuorumFound found = Quorum.of(sitting.terms(), sitting.present(), sitting.recused());

            assertThat(found.missing()).noneMatch(found.agencies()::contains);
            assertThat(found.shortfalls().isEmpty()).isEqualTo(found.quorate());
        });
    }
}
