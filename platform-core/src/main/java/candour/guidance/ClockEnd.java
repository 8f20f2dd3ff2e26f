package candour.guidance;

import java.util.Optional;

/** The event that stops a statutory clock. */
public enum ClockEnd {
    /** The authority's notification went out. */
    NOTIFICATION_SENT(20),
    /** Whoever the edition names decided. */
    DECISION(50, CaseStep.DECISION),
    /** The rapid review was recorded as sent to the national Panel. */
    RAPID_REVIEW_SENT(60, CaseStep.SENT),
    /** The notice of the decision went out. */
    NOTICE_SENT(65),
    /** The review is finished. */
    REVIEW_FINISHED(80),
    /** Whoever has to see the report beforehand was sent a copy. */
    PUBLICATION_COPY_SENT(90),
    /** The published report was taken down; the clock's day is the earliest on which that may be. */
    TAKEN_DOWN(110);

    private final int place;
    private final Optional<CaseStep> step;

    ClockEnd(int place) {
        this.place = place;
        this.step = Optional.empty();
    }

    ClockEnd(int place, CaseStep step) {
        this.place = place;
        this.step = Optional.of(step);
    }

    /** Where in the life of a case it happens; earlier is less. */
    int place() {
        return place;
    }

    /** The step without which it never happens. */
    Optional<CaseStep> step() {
        return step;
    }
}
