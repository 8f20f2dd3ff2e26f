package candour.cdop;

import static org.assertj.core.api.Assertions.assertThat;

import candour.casefile.CdopFactor;
import candour.casefile.CdopReferral;
import candour.casefile.FromCdop;
import candour.casefile.Harm;
import candour.casefile.LeavingCare;
import candour.casefile.LookedAfter;
import candour.casefile.ReferralDetails;
import candour.casefile.ReferralIdentity;
import candour.casefile.ReferralSource;
import candour.casefile.ReferralStatus;
import candour.casefile.SubjectKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a text begins with, no program works it out, and it comes back as it went. */
class CellGuardPropertyTest {
    private static final String DANGEROUS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> begin =
                Arbitraries.strings().withChars(DANGEROUS + "'").ofMaxLength(4);
        Arbitrary<String> rest = Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars("\u00e9\u2019\u4e2d;,\"\n\t_x")
                .ofMaxLength(30);
        return Combinators.combine(begin, rest, Arbitraries.of("", "_x000D_", "_x005F_", "'"))
                .as((one, other, end) -> one + other + end);
    }

    @Property
    void a_text_is_neutral_and_comes_back(@ForAll("texts") String text) {
        String neutral = CellGuard.neutral(text);

        assertThat(neutral.isEmpty() || DANGEROUS.indexOf(neutral.charAt(0)) < 0)
                .isTrue();
        assertThat(CellGuard.bare(neutral)).isEqualTo(text);
    }

    @Property
    void a_workbook_carries_every_text(@ForAll("texts") String text) {
        assertThat(XmlText.plain(XmlText.escaped(text))).isEqualTo(text);
    }

    @Property(tries = 150)
    void a_file_comes_back_as_it_went_in_both_kinds(@ForAll("texts") String text) {
        String free = text + "x"; // what is blank is missing
        for (CdopFormat format : CdopFormat.values()) {
            byte[] file = format.write(
                    ReferralCells.rows(List.of(referral(free)), Map.of(ACdopFile.POLICE, "POL")), List.of());

            ReadFile back = ACdopFile.read(format, file);

            assertThat(ACdopFile.faults(back)).isEmpty();
            var command = back.referrals().get(0).command();
            assertThat(Stream.of(command.areaOfIncident(), command.areaOfResidence(), command.grounds()))
                    .as(format.name())
                    .containsOnly(free);
            assertThat(command.cdop().orElseThrow().reference()).isEqualTo(free.strip());
            assertThat(command.children().get(0).name()).isEqualTo(free);
            assertThat(command.children().get(0).born()).contains(LocalDate.parse("2005-02-28"));
            assertThat(command.children().get(0).nhsNumber()).contains("9434765919");
            assertThat(command.children().get(0).leavingCare()).contains(LeavingCare.FORMER_RELEVANT);
            assertThat(command.agencies()).containsExactly(ACdopFile.POLICE);
            assertThat(command.becameAware()).isEqualTo(LocalDate.parse("2026-04-02"));
        }
    }

    @Property(tries = 50)
    void no_cell_of_a_csv_file_begins_as_a_formula(@ForAll("texts") String text) {
        String csv = new String(
                CdopFormat.CSV.write(ReferralCells.rows(List.of(referral(text + "x")), Map.of()), List.of()),
                StandardCharsets.UTF_8);

        CsvSheet.read(csv.getBytes(StandardCharsets.UTF_8), 10).lines().forEach(line -> line.cells()
                .forEach(cell -> assertThat(cell.text().isEmpty()
                                || DANGEROUS.indexOf(cell.text().charAt(0)) < 0)
                        .isTrue()));
    }

    private static CdopReferral referral(String free) {
        var facts = new ReferralDetails(
                UUID.randomUUID(),
                "ASH-2026-001",
                ReferralStatus.AWAITING_REQUEST,
                ReferralSource.CDOP,
                LocalDate.parse("2026-04-03"),
                OffsetDateTime.parse("2026-04-03T10:00:00Z"),
                Optional.of(Harm.SERIOUSLY_HARMED),
                LocalDate.parse("2026-03-30"),
                LocalDate.parse("2026-04-02"),
                free,
                true,
                free,
                false,
                LookedAfter.YES,
                free,
                Optional.empty(),
                Optional.of(new FromCdop(List.of(CdopFactor.ABUSE), free)),
                Optional.empty(),
                List.of("Care leaver 1"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                true,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                1);
        var person = new ReferralIdentity(
                "Care leaver 1",
                SubjectKind.CARE_LEAVER,
                free,
                Optional.of(LocalDate.parse("2005-02-28")),
                Optional.empty(),
                Optional.of("9434765919"),
                Optional.of(LeavingCare.FORMER_RELEVANT));
        return new CdopReferral(facts, Set.of(ACdopFile.POLICE), List.of(person));
    }
}
