package candour.guidance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a decision table is read. */
final class DecisionTable {
    private DecisionTable() {}

    static Weighed weigh(Edition edition, Map<String, String> answers) {
        List<String> asked = edition.limbs().stream()
                .filter(limb -> holds(limb.askedWhen(), answers))
                .map(Limb::code)
                .toList();
        List<String> unanswered =
                asked.stream().filter(limb -> !answers.containsKey(limb)).toList();
        if (!unanswered.isEmpty()) {
            return new Weighed(Optional.empty(), asked, unanswered);
        }
        return new Weighed(
                edition.criteria().stream()
                        .filter(criterion -> asked.containsAll(criterion.when().keySet()))
                        .filter(criterion -> holds(criterion.when(), answers))
                        .findFirst(),
                asked,
                unanswered);
    }

    private static boolean holds(Map<String, Set<String>> when, Map<String, String> answers) {
        return when.entrySet().stream()
                .allMatch(limb -> limb.getValue().contains(answers.getOrDefault(limb.getKey(), "")));
    }
}
