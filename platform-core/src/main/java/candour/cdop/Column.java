package candour.cdop;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The published columns, in the order of the template; a file has each of them once, in any order. One row is about one
 * person; rows with the same CDOP reference are one referral.
 */
public enum Column {
    REFERENCE("CDOP reference", "", true),
    FACTORS("Factors", "cdop.factors", true),
    HARM("Harm", "harm", true),
    INCIDENT_ON("Date of death or harm", "incidentOn", true),
    BECAME_AWARE("Date became aware", "becameAware", true),
    AREA_OF_INCIDENT("Area of incident", "areaOfIncident", true),
    INCIDENT_OUTSIDE("Incident outside England", "incidentOutsideEngland", false),
    AREA_OF_RESIDENCE("Area of residence", "areaOfResidence", true),
    RESIDENCE_OUTSIDE("Residence outside England", "residenceOutsideEngland", false),
    LOOKED_AFTER("Looked after", "lookedAfter", true),
    GROUNDS("Grounds", "grounds", true),
    AGENCIES("Agencies", "agencies", false),
    KIND("Person", "kind", false),
    NAME("Name", "name", true),
    BORN("Date of birth", "born", false),
    EXPECTED_ON("Expected date of birth", "expectedOn", false),
    NHS_NUMBER("NHS number", "nhsNumber", false),
    LEAVING_CARE("Leaving care", "leavingCare", false);

    private final String header;
    private final String field;
    private final boolean needed;

    Column(String header, String field, boolean needed) {
        this.header = header;
        this.field = field;
        this.needed = needed;
    }

    /** As it stands in the first row. */
    public String header() {
        return header;
    }

    /** Whether a referral isn't complete without it. */
    public boolean isNeeded() {
        return needed;
    }

    /** Whether it is of the referral, so said once for all rows of one reference; otherwise it is of the row's person. */
    public boolean isOfReferral() {
        return this != REFERENCE && compareTo(KIND) < 0;
    }

    boolean isDate() {
        return this == INCIDENT_ON || this == BECAME_AWARE || this == BORN || this == EXPECTED_ON;
    }

    /** What is taken letter by letter; everything else is read without what stands around it. */
    boolean isFree() {
        return this == AREA_OF_INCIDENT || this == AREA_OF_RESIDENCE || this == GROUNDS || this == NAME;
    }

    static Optional<Column> called(String header) {
        String wanted = header.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.header.toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }

    /** Where a rule of referrals complains, by the last step of the field that it names. */
    static Optional<Column> ofField(String field) {
        String wanted = field.startsWith("children[") ? field.replaceFirst("^children\\[\\d+]\\.", "") : field;
        return Arrays.stream(values())
                .filter(column -> !column.field.isEmpty() && column.field.equals(wanted))
                .findFirst();
    }

    /** The letters of a column of a sheet: A to Z, then AA. */
    static String letters(int at) {
        String last = Character.toString('A' + at % 26);
        return at < 26 ? last : letters(at / 26 - 1) + last;
    }
}
