package candour.kernel;

import java.util.Map;

/**
 * A part of what is said, by key: the words are looked up like those of a {@link Refusal}, so that a refusal whose
 * reasons differ from case to case can bring them as facts.
 *
 * @param key under which the words are found
 * @param facts what they need, by name; never anything identifying
 */
public record Phrase(String key, Map<String, Object> facts) {
    public Phrase {
        facts = Map.copyOf(facts);
    }
}
