package candour.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.identity.Person;
import candour.kernel.Refusal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferralTest {
    private static final Person SENDER = new Person("https://id.example", "grace");
    private static final LocalDate TODAY = LocalDate.parse("2016-05-27");
    private static final UUID AGENCY = UUID.randomUUID();

    @Test
    void a_referral_waits_for_the_board_chair() {
        var referral = received(aReferral());

        assertThat(read(referral)).satisfies(details -> {
            assertThat(details.reference()).isEqualTo("ASH-2016-001");
            assertThat(details.status()).isEqualTo(ReferralStatus.AWAITING_REQUEST);
            assertThat(details.receivedOn()).isEqualTo(TODAY);
            assertThat(details.requestedOn()).isEmpty();
            assertThat(details.requestText()).isEmpty();
        });
    }

    @Test
    void what_came_in_is_told() {
        var referral = received(aReferral());

        var news = referral.received();

        assertThat(news.what()).isEqualTo("Referral received");
        assertThat(news.detail()).isEqualTo(Map.of("reference", "ASH-2016-001", "source", "AGENCY"));
    }

    @Test
    void nobody_becomes_aware_before_the_incident() {
        assertThatThrownBy(() -> received(aReferral().incidentOn("2016-05-21").becameAware("2016-05-20")))
                .isInstanceOfSatisfying(AwareBeforeIncident.class, refusal -> assertThat(refusal.facts())
                        .isEqualTo(Map.of(
                                "field",
                                "becameAware",
                                "incidentOn",
                                LocalDate.parse("2016-05-21"),
                                "becameAware",
                                LocalDate.parse("2016-05-20"))));
    }

    @Test
    void an_agency_may_become_aware_on_the_day_of_the_incident() {
        var referral = received(aReferral().incidentOn("2016-05-20").becameAware("2016-05-20"));

        assertThat(read(referral).becameAware()).isEqualTo("2016-05-20");
    }

    @Test
    void an_incident_can_not_lie_in_the_future() {
        assertThatThrownBy(() -> received(aReferral().incidentOn("2016-05-28").becameAware("2016-05-28")))
                .isInstanceOfSatisfying(DateInTheFuture.class, refusal -> assertThat(refusal.facts())
                        .containsEntry("field", "incidentOn"));
    }

    @Test
    void an_incident_of_another_century_is_a_slip() {
        assertThatThrownBy(() -> received(aReferral().incidentOn("1916-05-26")))
                .isInstanceOfSatisfying(DateLongAgo.class, refusal -> assertThat(refusal.facts())
                        .containsEntry("field", "incidentOn"));
        assertThat(read(received(aReferral().incidentOn("1916-05-27"))).incidentOn())
                .isEqualTo("1916-05-27");
    }

    @Test
    void nobody_becomes_aware_in_the_future() {
        assertThatThrownBy(() -> received(aReferral().becameAware("2016-05-28")))
                .isInstanceOfSatisfying(DateInTheFuture.class, refusal -> assertThat(refusal.facts())
                        .containsEntry("field", "becameAware")
                        .containsEntry("date", LocalDate.parse("2016-05-28")));
    }

    @Test
    void today_is_not_in_the_future() {
        var referral = received(aReferral().incidentOn("2016-05-27").becameAware("2016-05-27"));

        assertThat(read(referral).incidentOn()).isEqualTo(TODAY);
    }

    @Test
    void an_agency_that_refers_is_named() {
        assertThatThrownBy(() -> received(aReferral().by(Optional.empty()))).isInstanceOf(ReferringAgencyMissing.class);
    }

    @Test
    void the_child_death_overview_panel_is_no_agency_of_the_catalogue() {
        var referral = received(aReferral().fromCdop(CdopFactor.NEGLECT));

        assertThat(referral.referringAgency()).isEmpty();
    }

    @Test
    void the_child_death_overview_panel_refers_with_its_factor_and_its_reference() {
        var referral = received(aReferral().fromCdop(CdopFactor.POOR_PROFESSIONAL_PRACTICE, CdopFactor.NEGLECT));

        assertThat(read(referral).cdop())
                .contains(new FromCdop(List.of(CdopFactor.NEGLECT, CdopFactor.POOR_PROFESSIONAL_PRACTICE), "4411"));
        assertThat(read(referral).otherBoard()).isEmpty();
    }

    @Test
    void the_child_death_overview_panel_refers_nothing_without_a_factor() {
        assertThatThrownBy(() -> received(aReferral().from(ReferralSource.CDOP).by(Optional.empty())))
                .isInstanceOfSatisfying(CdopFactorMissing.class, refusal -> assertThat(refusal.facts())
                        .containsEntry("field", "cdop.factors"));
    }

    @Test
    void another_board_that_refers_is_named() {
        var theirs = new FromBoard("Dunmere Safeguarding Partnership", "DUN/17");

        assertThat(read(received(aReferral().fromBoard(theirs))).otherBoard()).contains(theirs);
        assertThatThrownBy(() ->
                        received(aReferral().from(ReferralSource.OTHER_BOARD).by(Optional.empty())))
                .isInstanceOf(OtherBoardMissing.class);
    }

    @Test
    void what_one_source_says_of_itself_no_other_says() {
        assertThatThrownBy(() -> received(aReferral().from(ReferralSource.CHAIR)))
                .isInstanceOfSatisfying(SourceDiffers.class, refusal -> assertThat(refusal.facts())
                        .containsEntry("field", "referringAgency"));
        assertThatThrownBy(() -> received(aReferral().fromCdop(CdopFactor.ABUSE).from(ReferralSource.CHAIR)))
                .isInstanceOfSatisfying(SourceDiffers.class, refusal -> assertThat(refusal.facts())
                        .containsEntry("field", "cdop"));
    }

    @Test
    void a_referral_of_nobody_but_siblings_is_about_nobody() {
        assertThatThrownBy(() -> received(aReferral().about(SubjectKind.SIBLING, SubjectKind.SIBLING)))
                .isInstanceOf(OnlySiblings.class);
        assertThat(received(aReferral().about(SubjectKind.SIBLING, SubjectKind.CHILD)))
                .isNotNull();
    }

    @Test
    void the_chair_declines_it_and_says_why() {
        var referral = received(aReferral());

        var news = referral.decline(" The criteria can't be met. ", "Frances Dell", TODAY);

        assertThat(news.what()).isEqualTo("Referral declined");
        assertThat(read(referral)).satisfies(details -> {
            assertThat(details.status()).isEqualTo(ReferralStatus.DECLINED);
            assertThat(details.ending())
                    .contains(
                            new Ending(TODAY, Optional.of("Frances Dell"), Optional.of("The criteria can't be met.")));
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = ReferralStatus.class,
            names = {"AWAITING_REQUEST"},
            mode = EnumSource.Mode.EXCLUDE)
    void after_an_ending_nothing_else_goes(ReferralStatus how) {
        var referral = ended(how);
        var before = read(referral);

        assertThatThrownBy(() -> referral.request("Please.", "Frances Dell", TODAY))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> referral.decline("Because.", "Frances Dell", TODAY))
                .isInstanceOf(ReferralOver.class);
        assertThatThrownBy(() -> referral.withdraw("Because.", "Grace", TODAY)).isInstanceOf(ReferralOver.class);
        assertThatThrownBy(() -> referral.markInError("Because.", "Gwen", TODAY))
                .isInstanceOf(ReferralOver.class);
        assertThat(read(referral)).isEqualTo(before);
    }

    private static Referral ended(ReferralStatus how) {
        var referral = received(aReferral());
        switch (how) {
            case CONSIDERATION_REQUESTED -> referral.request("Please.", "Frances Dell", TODAY);
            case RAPID_REVIEW_OPENED -> referral.openRapidReview(TODAY);
            case DECLINED -> referral.decline("Because.", "Frances Dell", TODAY);
            case WITHDRAWN -> referral.withdraw("Because.", "Grace", TODAY);
            case REGISTERED_IN_ERROR -> referral.markInError("Because.", "Gwen Hollis", TODAY);
            case AWAITING_REQUEST -> throw new IllegalArgumentException("no ending");
        }
        return referral;
    }

    @Test
    void whoever_sent_it_reads_the_answer_and_nothing_that_the_board_wrote() {
        var asked = ended(ReferralStatus.CONSIDERATION_REQUESTED);
        var declined = ended(ReferralStatus.DECLINED);
        var inError = ended(ReferralStatus.REGISTERED_IN_ERROR);

        assertThat(read(asked).forSender(Map.of())).satisfies(details -> {
            assertThat(details.status()).isEqualTo(ReferralStatus.CONSIDERATION_REQUESTED);
            assertThat(details.requestedOn()).contains(TODAY);
            assertThat(details.requestText()).isEmpty();
            assertThat(details.requestedBy()).isEmpty();
        });
        assertThat(read(declined).forSender(Map.of()).ending())
                .contains(new Ending(TODAY, Optional.empty(), Optional.of("Because.")));
        assertThat(read(inError).forSender(Map.of()).ending())
                .contains(new Ending(TODAY, Optional.empty(), Optional.empty()));
    }

    @Test
    void the_chair_asks_the_panel_to_consider_it() {
        var referral = received(aReferral());

        var news = referral.request("Please consider regulation 5(2).", "Frances Dell", TODAY);

        assertThat(news.reference()).isEqualTo("ASH-2016-001");
        assertThat(news.on()).isEqualTo(TODAY);
        assertThat(read(referral)).satisfies(details -> {
            assertThat(details.status()).isEqualTo(ReferralStatus.CONSIDERATION_REQUESTED);
            assertThat(details.requestedOn()).contains(TODAY);
            assertThat(details.requestText()).contains("Please consider regulation 5(2).");
        });
    }

    @Test
    void the_chair_asks_once_and_what_was_asked_stays() {
        var referral = received(aReferral());
        referral.request("The first request.", "Frances Dell", TODAY);

        assertThatThrownBy(() -> referral.request("Another one.", "Frances Dell", TODAY.plusDays(1)))
                .isInstanceOfSatisfying(ConsiderationAlreadyRequested.class, refusal -> assertThat(refusal.facts())
                        .isEqualTo(Map.of("reference", "ASH-2016-001")));

        assertThat(read(referral).requestText()).contains("The first request.");
        assertThat(read(referral).requestedOn()).contains(TODAY);
    }

    @Test
    void the_sender_is_the_issuers_subject() {
        var referral = received(aReferral());

        assertThat(referral.wasSentBy(SENDER)).isTrue();
        assertThat(referral.wasSentBy(new Person("https://other.example", "grace")))
                .isFalse();
        assertThat(referral.wasSentBy(new Person("https://id.example", "ada"))).isFalse();
    }

    @Test
    void a_child_says_nothing_of_itself() {
        var child = new ReceiveReferral.Child(
                Optional.empty(),
                "Named Person",
                Optional.empty(),
                Optional.empty(),
                Optional.of("943 476 5919"),
                Optional.empty());
        var identity = ReferralIdentity.of("Child 1", child);

        assertThat(child.toString()).doesNotContain("Named").doesNotContain("943");
        assertThat(identity).hasToString("Child 1");
    }

    private static ReferralDetails read(Referral referral) {
        return referral.details(
                Optional.of("Camden CCG"),
                List.of("Camden CCG"),
                Optional::empty,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static Referral received(AReferral command) {
        return new Referral(
                new ReferralId(UUID.randomUUID()),
                "ASH-2016-001",
                command.build(),
                SENDER,
                TODAY,
                OffsetDateTime.parse("2016-05-27T10:00:00Z"));
    }

    private static AReferral aReferral() {
        return new AReferral(
                ReferralSource.AGENCY,
                LocalDate.parse("2016-05-18"),
                LocalDate.parse("2016-05-20"),
                Optional.of(AGENCY),
                Optional.empty(),
                Optional.empty(),
                List.of(SubjectKind.CHILD));
    }

    private record AReferral(
            ReferralSource source,
            LocalDate incident,
            LocalDate aware,
            Optional<UUID> agency,
            Optional<FromCdop> cdop,
            Optional<FromBoard> board,
            List<SubjectKind> kinds) {
        AReferral incidentOn(String day) {
            return new AReferral(source, LocalDate.parse(day), aware, agency, cdop, board, kinds);
        }

        AReferral becameAware(String day) {
            return new AReferral(source, incident, LocalDate.parse(day), agency, cdop, board, kinds);
        }

        AReferral from(ReferralSource other) {
            return new AReferral(other, incident, aware, agency, cdop, board, kinds);
        }

        AReferral fromCdop(CdopFactor... factors) {
            return new AReferral(
                    ReferralSource.CDOP,
                    incident,
                    aware,
                    Optional.empty(),
                    Optional.of(new FromCdop(List.of(factors), "4411")),
                    board,
                    kinds);
        }

        AReferral fromBoard(FromBoard theirs) {
            return new AReferral(
                    ReferralSource.OTHER_BOARD, incident, aware, Optional.empty(), cdop, Optional.of(theirs), kinds);
        }

        AReferral about(SubjectKind... others) {
            return new AReferral(source, incident, aware, agency, cdop, board, List.of(others));
        }

        AReferral by(Optional<UUID> other) {
            return new AReferral(source, incident, aware, other, cdop, board, kinds);
        }

        ReceiveReferral build() {
            return new ReceiveReferral(
                    source,
                    Harm.DIED,
                    incident,
                    aware,
                    "Camden",
                    false,
                    "Camden",
                    false,
                    LookedAfter.NO,
                    "Child 1 died at home.",
                    agency,
                    cdop,
                    board,
                    kinds.stream()
                            .map(kind -> new ReceiveReferral.Child(
                                    Optional.of(kind),
                                    "Named Person",
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty()))
                            .toList(),
                    List.of(AGENCY));
        }
    }
}
