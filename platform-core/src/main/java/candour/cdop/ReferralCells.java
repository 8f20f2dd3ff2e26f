package candour.cdop;

import candour.casefile.CdopReferral;
import candour.casefile.FromCdop;
import candour.casefile.ReferralDetails;
import candour.casefile.ReferralIdentity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Referrals as rows of the published columns, each with all that it says. */
final class ReferralCells {
    private static final String BETWEEN = "; ";

    private ReferralCells() {}

    static List<SheetCell> header() {
        return Stream.of(Column.values())
                .map(column -> SheetCell.text(column.header()))
                .toList();
    }

    /** @param codes of the agencies, by their ids */
    static List<List<SheetCell>> rows(List<CdopReferral> referrals, Map<UUID, String> codes) {
        var rows = new ArrayList<List<SheetCell>>();
        rows.add(header());
        referrals.forEach(referral -> referral.people()
                .forEach(person -> rows.add(Stream.of(Column.values())
                        .map(column -> cell(column, referral, person, codes))
                        .toList())));
        return rows;
    }

    private static SheetCell cell(
            Column column, CdopReferral referral, ReferralIdentity person, Map<UUID, String> codes) {
        ReferralDetails facts = referral.facts();
        return switch (column) {
            case REFERENCE -> text(facts.cdop().map(FromCdop::reference));
            case FACTORS ->
                SheetCell.text(String.join(
                        BETWEEN,
                        facts.cdop().stream()
                                .flatMap(cdop -> cdop.factors().stream())
                                .map(Choice::word)
                                .toList()));
            case HARM -> text(facts.harm().map(Choice::word));
            case INCIDENT_ON -> SheetCell.date(facts.incidentOn());
            case BECAME_AWARE -> SheetCell.date(facts.becameAware());
            case AREA_OF_INCIDENT -> SheetCell.text(facts.areaOfIncident());
            case INCIDENT_OUTSIDE -> yes(facts.incidentOutsideEngland());
            case AREA_OF_RESIDENCE -> SheetCell.text(facts.areaOfResidence());
            case RESIDENCE_OUTSIDE -> yes(facts.residenceOutsideEngland());
            case LOOKED_AFTER -> SheetCell.text(Choice.word(facts.lookedAfter()));
            case GROUNDS -> SheetCell.text(facts.grounds());
            case AGENCIES ->
                SheetCell.text(String.join(
                        BETWEEN,
                        referral.agencies().stream()
                                .flatMap(id -> Optional.ofNullable(codes.get(id)).stream())
                                .sorted()
                                .toList()));
            case KIND -> SheetCell.text(Choice.word(person.kind()));
            case NAME -> SheetCell.text(person.name());
            case BORN -> date(person.born());
            case EXPECTED_ON -> date(person.expectedOn());
            case NHS_NUMBER -> text(person.nhsNumber());
            case LEAVING_CARE -> text(person.leavingCare().map(Choice::word));
        };
    }

    private static SheetCell yes(boolean claim) {
        return SheetCell.text(claim ? "Yes" : "No");
    }

    private static SheetCell text(Optional<String> text) {
        return text.map(SheetCell::text).orElse(SheetCell.EMPTY);
    }

    private static SheetCell date(Optional<LocalDate> date) {
        return date.map(SheetCell::date).orElse(SheetCell.EMPTY);
    }
}
