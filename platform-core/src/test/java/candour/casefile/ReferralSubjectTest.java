package candour.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.identity.Person;
import candour.kernel.NotFound;
import candour.tenancy.Place;
import candour.tenancy.Sealed;
import candour.tenancy.Vault;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who a referral is about, what belongs to each kind, and what becomes of a correction. */
class ReferralSubjectTest {
    private static final LocalDate INCIDENT = LocalDate.parse("2016-05-18");
    private static final LocalDate TODAY = LocalDate.parse("2016-05-27");
    private static final ReferralCorrection.Made MADE =
            new ReferralCorrection.Made(TODAY.plusDays(3), OffsetDateTime.parse("2016-05-30T10:00:00Z"), "Gwen Hollis");

    /** Seals by turning the letters round, in the place that they are sealed for. */
    private final Vault vault = new Vault() {
        @Override
        public Sealed seal(String plain, Place place) {
            String text = place.column() + "|" + new StringBuilder(plain).reverse();
            return new Sealed(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String open(Sealed sealed, Place place) {
            String text = new String(sealed.ciphertext(), StandardCharsets.UTF_8);
            assertThat(text).startsWith(place.column() + "|");
            return new StringBuilder(text.substring(place.column().length() + 1))
                    .reverse()
                    .toString();
        }

        @Override
        public String mark(String kind, String value) {
            return kind + ":" + value;
        }
    };

    private Referral referral() {
        return referral(LocalDate.parse("2016-05-20"));
    }

    private static Referral referral(LocalDate aware) {
        return new Referral(
                new ReferralId(UUID.randomUUID()),
                "ASH-2016-001",
                new ReceiveReferral(
                        ReferralSource.CHAIR,
                        Harm.DIED,
                        INCIDENT,
                        aware,
                        "Camden",
                        false,
                        "Lisbon",
                        true,
                        LookedAfter.NO,
                        "Child 1 died at home.",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(ReceiveReferral.Child.named("Named Person")),
                        List.of()),
                new Person("https://id.example", "grace"),
                TODAY,
                OffsetDateTime.parse("2016-05-27T10:00:00Z"));
    }

    private static ReceiveReferral.Child child(SubjectKind kind, String name, @Nullable String born) {
        return new ReceiveReferral.Child(
                Optional.of(kind),
                name,
                Optional.ofNullable(born).map(LocalDate::parse),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LeavingCare.RELEVANT).filter(status -> kind == SubjectKind.CARE_LEAVER));
    }

    private static ReceiveReferral.Child numbered(String name, String number) {
        return new ReceiveReferral.Child(
                Optional.empty(), name, Optional.empty(), Optional.empty(), Optional.of(number), Optional.empty());
    }

    @Test
    void each_is_labelled_by_what_they_are_and_counted_among_their_kind() {
        var referral = referral();

        for (SubjectKind kind : List.of(
                SubjectKind.CHILD, SubjectKind.SIBLING, SubjectKind.CHILD, SubjectKind.UNBORN, SubjectKind.ADULT)) {
            referral.name(child(kind, "Named Person", null), vault);
        }

        assertThat(referral.subjects())
                .extracting(ReferralSubject::label)
                .containsExactly("Child 1", "Sibling 1", "Child 2", "Unborn child 1", "Adult 1");
    }

    @Test
    void an_unborn_child_has_an_expected_date_and_neither_birth_nor_number() {
        var referral = referral();
        var unborn = new ReceiveReferral.Child(
                Optional.of(SubjectKind.UNBORN),
                "Baby of a mother",
                Optional.empty(),
                Optional.of(LocalDate.parse("2016-08-01")),
                Optional.empty(),
                Optional.empty());

        referral.name(unborn, vault);

        assertThat(referral.subjects().get(0).open(vault).expectedOn()).contains(LocalDate.parse("2016-08-01"));
        assertThatThrownBy(() -> referral.name(child(SubjectKind.UNBORN, "Baby", "2016-05-01"), vault))
                .isInstanceOfSatisfying(SubjectUnclear.class, refusal -> assertThat(refusal.facts())
                        .containsEntry("field", "children[1].born"));
        assertThatThrownBy(() -> referral.name(
                        new ReceiveReferral.Child(
                                Optional.of(SubjectKind.UNBORN),
                                "Baby",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("9434765919"),
                                Optional.empty()),
                        vault))
                .isInstanceOf(SubjectUnclear.class);
    }

    @ParameterizedTest
    @CsvSource({
        "CHILD, 1998-05-19, true", // 17, a day before the birthday
        "CHILD, 1998-05-18, false", // 18 on the day
        "CARE_LEAVER, 2000-05-18, true", // 16 on the day
        "CARE_LEAVER, 2000-05-19, false",
        "CARE_LEAVER, 1991-05-19, true", // 24, a day before the birthday
        "CARE_LEAVER, 1991-05-18, false",
        "ADULT, 1998-05-18, true",
        "ADULT, 1998-05-19, false",
        "SIBLING, 1980-01-01, true",
        "SIBLING, 2016-05-20, true"
    })
    void ages_are_those_of_the_day_of_the_incident(SubjectKind kind, String born, boolean fits) {
        if (fits) {
            referral().name(child(kind, "Named Person", born), vault);
        } else {
            assertThatThrownBy(() -> referral().name(child(kind, "Named Person", born), vault))
                    .isInstanceOfSatisfying(
                            AgeDiffers.class,
                            refusal -> assertThat(refusal.facts().toString()).doesNotContain(born));
        }
    }

    @Test
    void nobody_is_born_in_the_future() {
        assertThatThrownBy(() -> referral().name(child(SubjectKind.SIBLING, "Named Person", "2016-05-28"), vault))
                .isInstanceOf(SubjectUnclear.class);
    }

    @Test
    void a_care_leaver_has_a_status_and_nobody_else() {
        var without = new ReceiveReferral.Child(
                Optional.of(SubjectKind.CARE_LEAVER),
                "Named Person",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var child = new ReceiveReferral.Child(
                Optional.of(SubjectKind.CHILD),
                "Named Person",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LeavingCare.ELIGIBLE));

        assertThatThrownBy(() -> referral().name(without, vault)).isInstanceOf(SubjectUnclear.class);
        assertThatThrownBy(() -> referral().name(child, vault)).isInstanceOf(SubjectUnclear.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Zo\u00eb O'Hara-Lee, lee zoe ohara",
        "'Larkfield, Rowan', rowan  LARKFIELD",
        "\u00c5sa \u00d1u\u00f1ez, nunez asa"
    })
    void a_name_is_the_same_however_it_is_written(String one, String other) {
        assertThat(MatchKey.folded(one)).isEqualTo(MatchKey.folded(other));
    }

    @Test
    void other_names_stay_other_names() {
        assertThat(MatchKey.folded("Rowan Larkfield"))
                .isNotEqualTo(MatchKey.folded("Rowan Larkfields"))
                .isNotEqualTo(MatchKey.folded("Rowan"));
    }

    @Test
    void a_name_alone_makes_nobody_the_same_as_somebody_else() {
        var referral = referral();
        referral.name(child(SubjectKind.CHILD, "Rowan Larkfield", null), vault);
        referral.name(child(SubjectKind.CHILD, "Rowan Larkfield", "2010-01-02"), vault);
        referral.name(numbered("Rowan Larkfield", "943 476 5919"), vault);

        assertThat(referral.subjects().stream().map(ReferralSubject::marks))
                .containsExactly(
                        Map.of(),
                        Map.of(MatchKind.NAME_AND_DATE, "NAME_AND_DATE:larkfield rowan 2010-01-02"),
                        Map.of(MatchKind.NHS_NUMBER, "NHS_NUMBER:9434765919"));
    }

    @Test
    void a_correction_keeps_what_stood_there_and_names_what_changed_without_a_value() {
        var referral = referral();
        referral.name(numbered("Rowan Larkfeild", "9434765919"), vault);

        var news = referral.correct(
                correction(
                        referral,
                        Optional.empty(),
                        List.of(new CorrectReferral.Corrected(1, numbered("Rowan Larkfield", "943 476 5919")))),
                MADE,
                vault);

        assertThat(news.changed()).containsExactly("Child 1.name");
        assertThat(news.detail().toString()).doesNotContain("Larkf");
        assertThat(referral.subjects().get(0).open(vault).name()).isEqualTo("Rowan Larkfield");
        assertThat(referral.corrections()).singleElement().satisfies(correction -> {
            assertThat(correction.details().reason()).isEqualTo("Misspelt.");
            assertThat(correction.details().by()).isEqualTo("Gwen Hollis");
            assertThat(correction.open(vault).values())
                    .containsExactly(new EarlierVersion.Value("Child 1.name", "Rowan Larkfeild"));
        });
    }

    @Test
    void a_corrected_date_is_held_against_the_same_rules() {
        var referral = referral();

        assertThatThrownBy(() -> referral.correct(correction(referral, facts("2016-05-17"), List.of()), MADE, vault))
                .isInstanceOf(AwareBeforeIncident.class);
        var news = referral.correct(correction(referral, facts("2016-05-19"), List.of()), MADE, vault);

        assertThat(news.changed()).containsExactly("becameAware");
    }

    @Test
    void nobody_becomes_aware_after_they_have_referred() {
        var referral = referral();

        assertThatThrownBy(() -> referral.correct(
                        correction(referral, facts(TODAY.plusDays(1).toString()), List.of()), MADE, vault))
                .isInstanceOf(AwareAfterReceipt.class);
    }

    @Test
    void whoever_sent_it_reads_what_they_sent_and_not_what_was_put_right() {
        var referral = referral();
        referral.correct(correction(referral, facts("2016-05-19"), List.of()), MADE, vault);
        referral.correct(correction(referral, facts("2016-05-21"), List.of()), MADE, vault);
        var board = referral.details(
                Optional.empty(),
                List.of(),
                Optional::empty,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                true);

        var sender = board.forSender(referral.asSent(vault));

        assertThat(board.becameAware()).isEqualTo("2016-05-21");
        assertThat(sender.becameAware()).isEqualTo("2016-05-20");
        assertThat(sender.areaOfResidence()).isEqualTo(board.areaOfResidence());
        assertThat(sender.corrections()).isEmpty();
    }

    @Test
    void what_stands_there_already_is_no_correction() {
        var referral = referral();

        assertThatThrownBy(() -> referral.correct(correction(referral, facts("2016-05-20"), List.of()), MADE, vault))
                .isInstanceOf(NothingCorrected.class);
        assertThat(referral.corrections()).isEmpty();
    }

    @Test
    void nobody_can_be_corrected_who_is_not_in_it() {
        var referral = referral();

        assertThatThrownBy(() -> referral.correct(
                        correction(
                                referral,
                                Optional.empty(),
                                List.of(new CorrectReferral.Corrected(2, ReceiveReferral.Child.named("Nobody")))),
                        MADE,
                        vault))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_referral_that_the_panel_considers_can_be_corrected_and_one_that_ended_otherwise_cannot() {
        var considered = referral();
        considered.request("Please.", "Frances Dell", TODAY);
        var withdrawn = referral();
        withdrawn.withdraw("Because.", "Grace", TODAY);

        assertThat(considered
                        .correct(correction(considered, facts("2016-05-19"), List.of()), MADE, vault)
                        .number())
                .isEqualTo(1);
        assertThatThrownBy(() -> withdrawn.correct(correction(withdrawn, facts("2016-05-19"), List.of()), MADE, vault))
                .isInstanceOf(ReferralOver.class);
    }

    private static Optional<CorrectReferral.Facts> facts(String aware) {
        return Optional.of(new CorrectReferral.Facts(
                Harm.DIED, INCIDENT, LocalDate.parse(aware), "Camden", false, "Lisbon", true, LookedAfter.NO));
    }

    private static CorrectReferral correction(
            Referral referral, Optional<CorrectReferral.Facts> facts, List<CorrectReferral.Corrected> children) {
        return new CorrectReferral(new ReferralId(referral.id()), "Misspelt.", facts, children, 1);
    }
}
