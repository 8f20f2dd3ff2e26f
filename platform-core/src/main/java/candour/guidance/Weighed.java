package candour.guidance;

import java.util.List;
import java.util.Optional;

/**
 * What an edition's decision table says to a set of answers.
 *
 * @param criterion the row that holds; empty as long as an answer is missing
 * @param asked the codes of the limbs that these answers ask, in the edition's order
 * @param unanswered those of them without an answer
 */
public record Weighed(Optional<Criterion> criterion, List<String> asked, List<String> unanswered) {}
