package candour.kernel;

import java.util.Map;

/**
 * The domain says no: what was asked breaks a rule in the present state. Carries facts, not sentences; the sentence is
 * looked up by the name of the class.
 */
public abstract class Refusal extends RuntimeException {
    private final transient Map<String, Object> facts;

    protected Refusal(Map<String, Object> facts) {
        super(facts.toString(), null, false, false);
        this.facts = Map.copyOf(facts);
    }

    /** What the sentence needs, by name; never anything identifying. */
    public Map<String, Object> facts() {
        return facts;
    }

    /** What the refusal would say, without anything having been refused: why a thing can't be done yet. */
    public Phrase inWords() {
        return new Phrase(getClass().getSimpleName(), facts);
    }

    @Override
    public String getMessage() {
        return getClass().getSimpleName() + facts;
    }
}
