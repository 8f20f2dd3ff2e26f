package candour.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.identity.Person;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReferralTest {
    private static final Person SENDER = new Person("https://id.example", "grace");
    private static final LocalDate TODAY = LocalDate.parse("2016-05-27");
    private static final UUID AGENCY = UUID.randomUUID();

    @Test
    void a_referral_waits_for_the_board_chair() {
        var referral = received(aReferral());

        assertThat(referral.details(Optional.of("Camden CCG"), List.of("Camden CCG"), Optional.empty()))
                .satisfies(details -> {
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
                                "incidentOn",
                                LocalDate.parse("2016-05-21"),
                                "becameAware",
                                LocalDate.parse("2016-05-20"))));
    }

    @Test
    void an_agency_may_become_aware_on_the_day_of_the_incident() {
        var referral = received(aReferral().incidentOn("2016-05-20").becameAware("2016-05-20"));

        assertThat(referral.details(Optional.empty(), List.of(), Optional.empty())
                        .becameAware())
                .isEqualTo("2016-05-20");
    }

    @Test
    void an_incident_can_not_lie_in_the_future() {
        assertThatThrownBy(() -> received(aReferral().incidentOn("2016-05-28").becameAware("2016-05-28")))
                .isInstanceOfSatisfying(DateInTheFuture.class, refusal -> assertThat(refusal.facts())
                        .containsEntry("field", "incidentOn"));
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

        assertThat(referral.details(Optional.empty(), List.of(), Optional.empty())
                        .incidentOn())
                .isEqualTo(TODAY);
    }

    @Test
    void an_agency_that_refers_is_named() {
        assertThatThrownBy(() -> received(aReferral().by(Optional.empty()))).isInstanceOf(ReferringAgencyMissing.class);
    }

    @Test
    void the_child_death_overview_panel_is_no_agency_of_the_catalogue() {
        var referral = received(aReferral().from(ReferralSource.CDOP).by(Optional.empty()));

        assertThat(referral.referringAgency()).isEmpty();
    }

    @Test
    void the_chair_asks_the_panel_to_consider_it() {
        var referral = received(aReferral());

        var news = referral.request("Please consider regulation 5(2).", "Frances Dell", TODAY);

        assertThat(news.reference()).isEqualTo("ASH-2016-001");
        assertThat(news.on()).isEqualTo(TODAY);
        assertThat(referral.details(Optional.empty(), List.of(), Optional.empty()))
                .satisfies(details -> {
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

        assertThat(referral.details(Optional.empty(), List.of(), Optional.empty())
                        .requestText())
                .contains("The first request.");
        assertThat(referral.details(Optional.empty(), List.of(), Optional.empty())
                        .requestedOn())
                .contains(TODAY);
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
        var child = new ReceiveReferral.Child("Named Person", Optional.empty(), Optional.of("943 476 5919"));
        var identity = new ReferralIdentity("Child 1", "Named Person", Optional.empty(), Optional.of("9434765919"));

        assertThat(child.toString()).doesNotContain("Named").doesNotContain("943");
        assertThat(identity).hasToString("Child 1");
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
                Optional.of(AGENCY));
    }

    private record AReferral(ReferralSource source, LocalDate incident, LocalDate aware, Optional<UUID> agency) {
        AReferral incidentOn(String day) {
            return new AReferral(source, LocalDate.parse(day), aware, agency);
        }

        AReferral becameAware(String day) {
            return new AReferral(source, incident, LocalDate.parse(day), agency);
        }

        AReferral from(ReferralSource other) {
            return new AReferral(other, incident, aware, agency);
        }

        AReferral by(Optional<UUID> other) {
            return new AReferral(source, incident, aware, other);
        }

        ReceiveReferral build() {
            return new ReceiveReferral(
                    source,
                    incident,
                    aware,
                    "Camden",
                    "Camden",
                    LookedAfter.NO,
                    "Child 1 died at home.",
                    agency,
                    List.of(new ReceiveReferral.Child("Named Person", Optional.empty(), Optional.empty())),
                    List.of(AGENCY));
        }
    }
}
