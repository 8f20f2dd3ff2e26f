package candour.terms;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Ashmere's standing Terms of Reference, as the source document has them, and rules of other boards. */
public final class SampleTerms {
    public static final String HEALTH = "Health";
    public static final String SOCIAL_WORK = "Children's social work";
    public static final String POLICE = "Police";
    public static final String EDUCATION = "Education";

    public static final String NURSE = "Designated Nurse";
    public static final String DOCTOR = "Designated Doctor";
    public static final String FAMILY_SERVICES = "Assistant Director for Family Services";
    public static final String HEAD_OF_QA = "Head of Quality Assurance";
    public static final String SERGEANT = "Detective Sergeant";
    public static final String ACHIEVEMENT = "Assistant Director for Raising Achievement";
    public static final String MANAGER = "Business Manager";
    public static final String CHAIR = "Independent panel chair";

    private static final LocalDate OPENED = LocalDate.of(2026, 1, 5);

    private SampleTerms() {}

    /** A minimum of 3 members from core partner agencies, read as 3 different agencies. */
    public static QuorumRule threeAgencies() {
        return rule(CountedBy.DISTINCT_AGENCIES, true, 3, Optional.of(3));
    }

    /** The same sentence, read as 3 members. */
    public static QuorumRule threeMembers() {
        return rule(CountedBy.MEMBERS, true, 3, Optional.empty());
    }

    static QuorumRule rule(CountedBy countedBy, boolean coreOnly, int members, Optional<Integer> agencies) {
        return new QuorumRule(countedBy, coreOnly, members, agencies, Optional.empty(), false, List.of());
    }

    /** The panel of the source: six who count, the independent chair and the Business Manager, who don't. */
    public static TermsOfReference ashmere(QuorumRule rule) {
        return of(
                rule,
                member(NURSE, HEALTH),
                member(DOCTOR, HEALTH),
                member(FAMILY_SERVICES, SOCIAL_WORK),
                member(HEAD_OF_QA, SOCIAL_WORK),
                member(SERGEANT, POLICE),
                member(ACHIEVEMENT, EDUCATION),
                seat(CHAIR, Optional.empty(), false, false, true),
                seat(MANAGER, Optional.empty(), false, false, false));
    }

    public static TermsOfReference of(QuorumRule rule, Seat... seats) {
        return new TermsOfReference(
                named("terms"),
                1,
                "WT2015",
                Arrays.stream(seats)
                        .filter(Seat::core)
                        .flatMap(seat -> seat.agencyName().stream())
                        .distinct()
                        .toList(),
                List.of(seats),
                rule,
                5,
                OPENED,
                OPENED);
    }

    /** A seat of a core partner agency that counts. */
    public static Seat member(String title, String agency) {
        return seat(title, Optional.of(agency), true, true, false);
    }

    public static Seat seat(String title, Optional<String> agency, boolean core, boolean counts, boolean chair) {
        return new Seat(
                post(title), title, agency.map(SampleTerms::named), agency, core, counts, chair, Optional.empty());
    }

    public static UUID post(String title) {
        return named("post " + title);
    }

    public static Set<UUID> posts(String... titles) {
        return Arrays.stream(titles).map(SampleTerms::post).collect(Collectors.toSet());
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
