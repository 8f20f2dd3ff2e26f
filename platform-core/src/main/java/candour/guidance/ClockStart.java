package candour.guidance;

import java.util.Optional;

/** The event from which a statutory clock counts. */
public enum ClockStart {
    /** An agency became aware of the incident. */
    BECAME_AWARE(10),
    /** The authority's notification went out. */
    NOTIFICATION_SENT(20),
    /** The board was notified: the referral was received. */
    NOTIFICATION_RECEIVED(30),
    /** The Board Chair asked the panel to consider the case. */
    CHAIRS_REQUEST(40, CaseStep.CHAIRS_REQUEST),
    /** Whoever the edition names decided. */
    DECISION(50, CaseStep.DECISION),
    /** The review that was decided on began. */
    REVIEW_STARTED(70),
    /** The day on which the report is going to be published. */
    PLANNED_PUBLICATION(100);

    private final int place;
    private final Optional<CaseStep> step;

    ClockStart(int place) {
        this.place = place;
        this.step = Optional.empty();
    }

    ClockStart(int place, CaseStep step) {
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
