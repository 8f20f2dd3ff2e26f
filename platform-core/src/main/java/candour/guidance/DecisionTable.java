package candour.guidance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a decision table is read. */
final class DecisionTable {
    private DecisionTable() {}

    static Weighed weigh(Edition edition, Map<String, String> answers) {
        List<String> asked = asked(edition, answers);
        List<String> unanswered = asked.stream()
                .filter(limb -> !isAnswered(edition, limb, answers))
                .toList();
        Optional<Criterion> holds =
                unanswered.isEmpty() ? rows(edition, asked, answers).stream().findFirst() : Optional.empty();
        return new Weighed(holds, asked, unanswered);
    }

    /** The limbs that the answers ask, in order. */
    private static List<String> asked(Edition edition, Map<String, String> answers) {
        return edition.limbs().stream()
                .filter(limb -> isAsked(edition, limb, answers))
                .map(Limb::code)
                .toList();
    }

    /** Every row that holds; one in a valid edition, once every limb that is asked has an answer. */
    static List<Criterion> rows(Edition edition, Map<String, String> answers) {
        return rows(edition, asked(edition, answers), answers);
    }

    private static List<Criterion> rows(Edition edition, List<String> asked, Map<String, String> answers) {
        return edition.criteria().stream()
                .filter(criterion -> asked.containsAll(criterion.when().keySet()))
                .filter(criterion -> holds(criterion.when(), answers))
                .toList();
    }

    private static boolean isAsked(Edition edition, Limb limb, Map<String, String> answers) {
        return limb.askedWhen().isEmpty() || limb.askedWhen().stream().anyMatch(set -> isGiven(edition, set, answers));
    }

    /** An answer to a limb that isn't asked itself asks for nothing. */
    private static boolean isGiven(Edition edition, Map<String, Set<String>> set, Map<String, String> answers) {
        return holds(set, answers)
                && set.keySet().stream().allMatch(other -> edition.limb(other)
                        .filter(earlier -> isAsked(edition, earlier, answers))
                        .isPresent());
    }

    private static boolean isAnswered(Edition edition, String limb, Map<String, String> answers) {
        String answer = answers.get(limb);
        return edition.limb(limb).stream()
                .flatMap(asked -> asked.answers().stream())
                .anyMatch(allowed -> allowed.code().equals(answer));
    }

    private static boolean holds(Map<String, Set<String>> when, Map<String, String> answers) {
        return when.entrySet().stream()
                .allMatch(limb -> limb.getValue().contains(answers.getOrDefault(limb.getKey(), "")));
    }
}
