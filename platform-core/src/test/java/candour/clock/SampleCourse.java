package candour.clock;

import candour.calendar.WorkingDays;
import candour.casefile.ReferralId;
import candour.casefile.StatutoryClock;
import candour.guidance.ClockDirection;
import candour.guidance.ClockEnd;
import candour.guidance.ClockRule;
import candour.guidance.ClockStart;
import candour.guidance.ClockUnit;
import candour.guidance.SuspensionType;
import candour.identity.Person;
import candour.threshold.Outcome;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A referral of Good Friday's eve, and what becomes of it. */
final class SampleCourse {
    static final LocalDate AWARE = LocalDate.of(2026, 4, 2);
    static final LocalDate RECEIVED = LocalDate.of(2026, 4, 7);
    static final ReferralId REFERRAL = new ReferralId(new UUID(0, 1));
    static final Person GWEN = new Person("issuer", "gwen");
    static final Person FRANCES = new Person("issuer", "frances");

    static final ClockRule NOTIFICATION = rule(
            "notification", ClockStart.BECAME_AWARE, 5, ClockUnit.WORKING_DAYS, ClockEnd.NOTIFICATION_SENT, Set.of());
    static final ClockRule DECISION =
            rule("decision", ClockStart.NOTIFICATION_RECEIVED, 1, ClockUnit.MONTHS, ClockEnd.DECISION, Set.of());
    static final ClockRule REVIEW = rule(
            "review",
            ClockStart.DECISION,
            6,
            ClockUnit.MONTHS,
            ClockEnd.REVIEW_FINISHED,
            Set.of(SuspensionType.NATIONAL_RELAXATION));

    private SampleCourse() {}

    static ClockRule rule(
            String code, ClockStart start, int length, ClockUnit unit, ClockEnd end, Set<SuspensionType> suspendedBy) {
        return new ClockRule(
                code,
                "Title of " + code,
                start,
                length,
                unit,
                ClockDirection.AFTER,
                end,
                "The board",
                suspendedBy,
                true,
                "A source");
    }

    static Course course(Optional<ClockSheet> sheet) {
        return new Course(
                REFERRAL.value(),
                Optional.empty(),
                "ASH-2026-001",
                AWARE,
                RECEIVED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                sheet);
    }

    static Course decided(LocalDate on, Outcome outcome, Optional<ClockSheet> sheet) {
        return new Course(
                REFERRAL.value(),
                Optional.of(new UUID(0, 2)),
                "ASH-2026-001",
                AWARE,
                RECEIVED,
                Optional.of(LocalDate.of(2026, 4, 9)),
                Optional.of(on),
                Optional.of(outcome),
                sheet);
    }

    static StatutoryClock read(Course course, ClockRule rule, String today) {
        return course.read(rule, new WorkingDays(List.of()), LocalDate.parse(today));
    }

    static Recording recording(String by, LocalDate on) {
        return new Recording(by, on, OffsetDateTime.of(on.atTime(9, 0), ZoneOffset.UTC));
    }
}
