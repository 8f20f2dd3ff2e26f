package candour.terms;

import static candour.terms.CountedBy.DISTINCT_AGENCIES;
import static candour.terms.CountedBy.MEMBERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.board.AgencyDetails;
import candour.board.HeldPost;
import candour.identity.Capacity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a board can't have meant is refused before it holds; what it meant is kept as it was. */
class TermsVersionTest {
    private static final UUID HEALTH = UUID.randomUUID();
    private static final UUID POLICE = UUID.randomUUID();
    private static final UUID HOUSING = UUID.randomUUID();
    private static final LocalDate APPROVED = LocalDate.of(2026, 9, 1);
    private static final LocalDate EFFECTIVE = LocalDate.of(2026, 12, 1);

    private static LoadTerms.Seating seat(String title, UUID agency) {
        return new LoadTerms.Seating(
                title, Capacity.PANEL_MEMBER, Optional.of(agency), true, false, Optional.of("Deputy " + title));
    }

    private static LoadTerms.Seating chair(String title) {
        return new LoadTerms.Seating(title, Capacity.PANEL_CHAIR, Optional.empty(), false, true, Optional.empty());
    }

    private static final List<LoadTerms.Seating> SEATS =
            List.of(seat("Nurse", HEALTH), seat("Doctor", HEALTH), seat("Sergeant", POLICE), chair("Chair"));

    private static LoadTerms.Rule rule(
            CountedBy countedBy, int members, Optional<Integer> agencies, boolean chair, String... required) {
        return new LoadTerms.Rule(
                Optional.of(countedBy), true, members, agencies, Optional.empty(), chair, List.of(required));
    }

    private static final LoadTerms.Rule TWO_AGENCIES = rule(DISTINCT_AGENCIES, 2, Optional.of(2), true, "Doctor");

    private static LoadTerms terms(List<LoadTerms.Seating> seats, LoadTerms.Rule rule) {
        return new LoadTerms("WT2015", List.of(HEALTH, POLICE), seats, rule, 5, APPROVED, EFFECTIVE);
    }

    private static LoadTerms from(LocalDate approved, LocalDate effective) {
        return new LoadTerms("WT2015", List.of(HEALTH, POLICE), SEATS, TWO_AGENCIES, 5, approved, effective);
    }

    private static TermsVersion load(LoadTerms command) {
        return load(command, Optional.empty());
    }

    private static TermsVersion load(LoadTerms command, Optional<TermsVersion> before) {
        return new TermsVersion(
                command,
                before,
                command.seats().stream()
                        .map(seat -> SampleTerms.post(seat.title()))
                        .toList());
    }

    private static Map<UUID, HeldPost> posts(LoadTerms command) {
        return command.seats().stream()
                .map(seat -> new HeldPost(
                        SampleTerms.post(seat.title()), seat.title(), seat.capacity(), seat.agency(), Optional.empty()))
                .collect(Collectors.toMap(HeldPost::post, Function.identity()));
    }

    private static final Map<UUID, AgencyDetails> AGENCIES = Map.of(
            HEALTH, new AgencyDetails(HEALTH, "HLT", "Health"),
            POLICE, new AgencyDetails(POLICE, "POL", "Police"),
            HOUSING, new AgencyDetails(HOUSING, "HSG", "Housing"));

    @Test
    void what_was_loaded_is_what_holds() {
        LoadTerms command = terms(SEATS, TWO_AGENCIES);

        TermsOfReference terms = load(command).details(posts(command), AGENCIES);

        assertThat(terms.number()).isEqualTo(1);
        assertThat(terms.coreAgencies()).containsExactly("Health", "Police");
        assertThat(terms.seats()).extracting(Seat::title).containsExactly("Nurse", "Doctor", "Sergeant", "Chair");
        assertThat(terms.seats().get(0).core()).isTrue();
        assertThat(terms.seats().get(0).deputy()).contains("Deputy Nurse");
        assertThat(terms.seats().get(3).chair()).isTrue();
        assertThat(terms.quorum()).isEqualTo(TWO_AGENCIES.chosen());
        assertThat(terms.effectiveFrom()).isEqualTo(EFFECTIVE);
    }

    @Test
    void a_share_of_the_seats_is_kept() {
        var share = new LoadTerms.Rule(
                Optional.of(MEMBERS),
                false,
                1,
                Optional.empty(),
                Optional.of(new QuorumRule.Share(2, 3)),
                true,
                List.of());
        LoadTerms command = terms(SEATS, share);

        assertThat(load(command).details(posts(command), AGENCIES).quorum().share())
                .contains(new QuorumRule.Share(2, 3));
    }

    @Test
    void the_next_version_has_the_next_number_and_begins_later() {
        TermsVersion first = load(from(APPROVED, EFFECTIVE));

        LoadTerms later = from(APPROVED, EFFECTIVE.plusDays(1));
        assertThat(load(later, Optional.of(first))
                        .details(posts(later), AGENCIES)
                        .number())
                .isEqualTo(2);
        assertThatThrownBy(() -> load(from(APPROVED, EFFECTIVE), Optional.of(first)))
                .isInstanceOf(EffectiveBeforeLastVersion.class);
        assertThatThrownBy(() -> load(from(APPROVED, EFFECTIVE.minusDays(1)), Optional.of(first)))
                .isInstanceOf(EffectiveBeforeLastVersion.class);
    }

    @Test
    void nothing_holds_before_the_board_approved_it() {
        assertThatThrownBy(() -> load(from(EFFECTIVE, EFFECTIVE.minusDays(1))))
                .isInstanceOf(EffectiveBeforeApproval.class);
        assertThat(load(from(EFFECTIVE, EFFECTIVE))).isNotNull();
    }

    @Test
    void a_reading_that_nobody_chose_is_never_guessed() {
        var unread = new LoadTerms.Rule(Optional.empty(), true, 2, Optional.of(2), Optional.empty(), false, List.of());

        assertThatThrownBy(() -> load(terms(SEATS, unread))).isInstanceOf(QuorumReadingMissing.class);
    }

    @Test
    void agencies_are_counted_by_a_number_and_members_without_one() {
        assertThatThrownBy(() -> load(terms(SEATS, rule(DISTINCT_AGENCIES, 2, Optional.empty(), false))))
                .isInstanceOf(QuorumAgenciesMissing.class);
        assertThatThrownBy(() -> load(terms(SEATS, rule(MEMBERS, 2, Optional.of(2), false))))
                .isInstanceOf(QuorumAgenciesNotCounted.class);
    }

    @Test
    void a_quorum_that_could_never_be_reached_is_refused() {
        assertThatThrownBy(() -> load(terms(SEATS, rule(DISTINCT_AGENCIES, 2, Optional.of(3), false))))
                .isInstanceOf(TooFewAgenciesForQuorum.class)
                .hasMessageContaining("there=2");
        assertThatThrownBy(() -> load(terms(SEATS, rule(MEMBERS, 4, Optional.empty(), false))))
                .isInstanceOf(TooFewSeatsForQuorum.class)
                .hasMessageContaining("there=3");
    }

    @Test
    void a_seat_of_an_agency_that_is_not_core_does_not_help_where_only_core_counts() {
        var seats = List.of(seat("Nurse", HEALTH), seat("Sergeant", POLICE), seat("Housing manager", HOUSING));

        assertThatThrownBy(() -> load(terms(seats, rule(DISTINCT_AGENCIES, 2, Optional.of(3), false))))
                .isInstanceOf(TooFewAgenciesForQuorum.class);
        assertThatThrownBy(() -> load(terms(seats, rule(MEMBERS, 3, Optional.empty(), false))))
                .isInstanceOf(TooFewSeatsForQuorum.class);
    }

    @Test
    void a_share_is_a_proper_fraction() {
        var whole = new LoadTerms.Rule(
                Optional.of(MEMBERS),
                true,
                1,
                Optional.empty(),
                Optional.of(new QuorumRule.Share(3, 3)),
                false,
                List.of());

        assertThatThrownBy(() -> load(terms(SEATS, whole))).isInstanceOf(QuorumShareImproper.class);
    }

    @Test
    void a_post_that_has_to_be_represented_has_a_seat() {
        assertThatThrownBy(() -> load(terms(SEATS, rule(MEMBERS, 2, Optional.empty(), false, "Headteacher"))))
                .isInstanceOf(RequiredPostWithoutSeat.class);
    }

    @Test
    void a_panel_has_one_chair_and_at_least_one_where_the_quorum_asks_for_it() {
        var none = SEATS.subList(0, 3);
        var two = new ArrayList<>(SEATS);
        two.add(chair("Second chair"));

        assertThatThrownBy(() -> load(terms(none, rule(MEMBERS, 2, Optional.empty(), true))))
                .isInstanceOf(ChairSeatMissing.class);
        assertThat(load(terms(none, rule(MEMBERS, 2, Optional.empty(), false)))).isNotNull();
        assertThatThrownBy(() -> load(terms(two, rule(MEMBERS, 2, Optional.empty(), false))))
                .isInstanceOf(ChairSeatTwice.class);
    }

    @Test
    void a_post_has_one_seat_and_a_core_agency_one_name() {
        var twice = List.of(seat("Nurse", HEALTH), seat("Nurse", HEALTH), seat("Sergeant", POLICE));

        assertThatThrownBy(() -> load(terms(twice, rule(MEMBERS, 2, Optional.empty(), false))))
                .isInstanceOf(PostSeatedTwice.class);
        assertThatThrownBy(() -> load(new LoadTerms(
                        "WT2015", List.of(HEALTH, POLICE, HEALTH), SEATS, TWO_AGENCIES, 5, APPROVED, EFFECTIVE)))
                .isInstanceOf(CoreAgencyTwice.class);
    }
}
