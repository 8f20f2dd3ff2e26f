package candour.identity;

/** The actor may do this, but has to prove again who they are: with a second factor, at most five minutes ago. */
public final class StepUpNeeded extends RuntimeException {
    StepUpNeeded() {
        super("step-up needed", null, false, false);
    }
}
