package candour.guidance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether an edition makes sense as a whole. Every complete set of answers is tried: exactly one row of the decision table
 * has to hold for each, and each row for at least one.
 */
final class EditionCheck {
    private final Edition edition;
    private final List<String> faults = new ArrayList<>();

    private EditionCheck(Edition edition) {
        this.edition = edition;
    }

    /** What is wrong, with its place; empty when nothing is. */
    static List<String> faults(Edition edition) {
        var check = new EditionCheck(edition);
        check.steps();
        check.codes();
        check.limbs();
        check.criteria();
        if (check.faults.isEmpty()) {
            check.cycles();
        }
        if (check.faults.isEmpty()) {
            check.everySetOfAnswers();
        }
        return List.copyOf(check.faults);
    }

    private void steps() {
        List<CaseStep> steps = edition.steps();
        if (steps.isEmpty() || steps.get(0) != CaseStep.REFERRAL) {
            faults.add("steps: the first has to be REFERRAL");
        }
        if (steps.isEmpty() || steps.get(steps.size() - 1) != CaseStep.DECISION) {
            faults.add("steps: the last has to be DECISION");
        }
        noneTwice("steps", steps.stream().map(CaseStep::name).toList());
    }

    private void codes() {
        noneTwice("limbs", edition.limbs().stream().map(Limb::code).toList());
        noneTwice("criteria", edition.criteria().stream().map(Criterion::code).toList());
        for (Limb limb : edition.limbs()) {
            String place = "limbs " + limb.code();
            noneTwice(
                    place + " answers",
                    limb.answers().stream().map(Limb.Answer::code).toList());
            if (limb.answers().size() < 2) {
                faults.add(place + ": a question has at least two answers");
            }
        }
    }

    private void noneTwice(String place, List<String> codes) {
        var seen = new HashSet<String>();
        codes.stream()
                .filter(code -> !seen.add(code))
                .distinct()
                .forEach(code -> faults.add(place + ": \"" + code + "\" is there twice"));
    }

    private void limbs() {
        edition.limbs().forEach(limb -> known("limbs " + limb.code() + " askedWhen", limb.askedWhen()));
    }

    private void criteria() {
        edition.criteria().forEach(criterion -> known("criteria " + criterion.code() + " when", criterion.when()));
    }

    private void known(String place, Map<String, Set<String>> when) {
        when.forEach((code, answers) -> {
            var limb = edition.limb(code);
            if (limb.isEmpty()) {
                faults.add(place + ": unknown limb \"" + code + "\"");
                return;
            }
            if (answers.isEmpty()) {
                faults.add(place + " " + code + ": no answer");
            }
            Set<String> allowed =
                    limb.get().answers().stream().map(Limb.Answer::code).collect(Collectors.toSet());
            answers.stream()
                    .filter(answer -> !allowed.contains(answer))
                    .sorted()
                    .forEach(answer -> faults.add(place + " " + code + ": unknown answer \"" + answer + "\""));
        });
    }

    private void cycles() {
        for (Limb limb : edition.limbs()) {
            if (reaches(limb, limb.code(), new HashSet<>())) {
                faults.add("limbs " + limb.code() + " askedWhen: depends on itself");
            }
        }
    }

    private boolean reaches(Limb from, String to, Set<String> seen) {
        return from.askedWhen().keySet().stream().anyMatch(code -> code.equals(to) || leadsOn(code, to, seen));
    }

    private boolean leadsOn(String code, String to, Set<String> seen) {
        return seen.add(code)
                && edition.limb(code).filter(limb -> reaches(limb, to, seen)).isPresent();
    }

    private void everySetOfAnswers() {
        Set<String> asked = new HashSet<>();
        Set<String> reached = new HashSet<>();
        answer(Map.of(), asked, reached);
        edition.limbs().stream()
                .filter(limb -> !asked.contains(limb.code()))
                .forEach(limb -> faults.add("limbs " + limb.code() + ": never asked"));
        edition.criteria().stream()
                .filter(criterion -> !reached.contains(criterion.code()))
                .forEach(criterion -> faults.add("criteria " + criterion.code() + ": no answers lead there"));
    }

    /** Answers the next limb that is asked in each of its ways, until none is left. */
    private void answer(Map<String, String> answers, Set<String> asked, Set<String> reached) {
        Weighed weighed = DecisionTable.weigh(edition, answers);
        asked.addAll(weighed.asked());
        if (!weighed.unanswered().isEmpty()) {
            String next = weighed.unanswered().get(0);
            edition.limb(next).stream()
                    .flatMap(limb -> limb.answers().stream())
                    .forEach(answer -> answer(with(answers, next, answer.code()), asked, reached));
            return;
        }
        List<String> rows = DecisionTable.rows(edition, answers).stream()
                .map(Criterion::code)
                .toList();
        reached.addAll(rows);
        if (rows.isEmpty()) {
            faults.add("criteria: none for " + answers);
        }
        if (rows.size() > 1) {
            faults.add("criteria " + String.join(" and ", rows) + ": overlap at " + answers);
        }
    }

    private static Map<String, String> with(Map<String, String> answers, String limb, String answer) {
        var more = new LinkedHashMap<>(answers);
        more.put(limb, answer);
        return more;
    }
}
