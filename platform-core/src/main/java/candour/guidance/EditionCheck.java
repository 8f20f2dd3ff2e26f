package candour.guidance;

import candour.guidance.InvalidEdition.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether an edition makes sense as a whole. Every complete set of answers is tried: exactly one row of the decision table
 * has to hold for each, and each row for at least one.
 */
final class EditionCheck {
    /** As it stands in addresses and in the Terms of Reference. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{1,19}");

    /** How many complete sets of answers are tried; an edition with more isn't one that a panel can weigh. */
    private static final int MOST_SETS = 20_000;

    /** How many sets of answers are named before the rest is left out. */
    private static final int MOST_NAMED = 20;

    private final Edition edition;
    private final List<Fault> faults = new ArrayList<>();
    private int sets;

    private EditionCheck(Edition edition) {
        this.edition = edition;
    }

    /** What is wrong, with its place; empty when nothing is. */
    static List<Fault> faults(Edition edition) {
        var check = new EditionCheck(edition);
        check.faults.addAll(RulesCheck.faults(edition));
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

    private void codes() {
        if (!CODE.matcher(edition.code()).matches()) {
            faults.add(new Fault("edition code", "2 to 20 letters, digits, dots and hyphens are allowed"));
        }
        faults.addAll(RulesCheck.twice(
                "limbs", edition.limbs().stream().map(Limb::code).toList()));
        faults.addAll(RulesCheck.twice(
                "criteria", edition.criteria().stream().map(Criterion::code).toList()));
        for (Limb limb : edition.limbs()) {
            String place = "limbs " + limb.code();
            faults.addAll(RulesCheck.twice(
                    place + " answers",
                    limb.answers().stream().map(Limb.Answer::code).toList()));
            if (limb.answers().size() < 2) {
                faults.add(new Fault(place, "a question has at least two answers"));
            }
        }
    }

    private void limbs() {
        edition.limbs()
                .forEach(limb -> limb.askedWhen().forEach(set -> known("limbs " + limb.code() + " askedWhen", set)));
    }

    private void criteria() {
        edition.criteria().forEach(criterion -> known("criteria " + criterion.code() + " when", criterion.when()));
    }

    private void known(String place, Map<String, Set<String>> when) {
        when.forEach((code, answers) -> {
            var limb = edition.limb(code);
            if (limb.isEmpty()) {
                faults.add(new Fault(place, "unknown limb \"" + code + "\""));
                return;
            }
            if (answers.isEmpty()) {
                faults.add(new Fault(place + " " + code, "no answer"));
            }
            Set<String> allowed =
                    limb.get().answers().stream().map(Limb.Answer::code).collect(Collectors.toSet());
            answers.stream()
                    .filter(answer -> !allowed.contains(answer))
                    .sorted()
                    .forEach(answer -> faults.add(new Fault(place + " " + code, "unknown answer \"" + answer + "\"")));
        });
    }

    private void cycles() {
        for (Limb limb : edition.limbs()) {
            if (reaches(limb, limb.code(), new HashSet<>())) {
                faults.add(new Fault("limbs " + limb.code() + " askedWhen", "depends on itself"));
            }
        }
    }

    private boolean reaches(Limb from, String to, Set<String> seen) {
        return from.askedWhen().stream()
                .flatMap(set -> set.keySet().stream())
                .anyMatch(code -> code.equals(to) || leadsOn(code, to, seen));
    }

    private boolean leadsOn(String code, String to, Set<String> seen) {
        return seen.add(code)
                && edition.limb(code).filter(limb -> reaches(limb, to, seen)).isPresent();
    }

    private void everySetOfAnswers() {
        Set<String> asked = new HashSet<>();
        Set<String> reached = new HashSet<>();
        answer(Map.of(), asked, reached);
        if (sets > MOST_SETS) {
            faults.add(new Fault("limbs", "more than " + MOST_SETS + " complete sets of answers"));
        }
        if (isEnough()) {
            return; // not everything was tried
        }
        edition.limbs().stream()
                .filter(limb -> !asked.contains(limb.code()))
                .forEach(limb -> faults.add(new Fault("limbs " + limb.code(), "never asked")));
        edition.criteria().stream()
                .filter(criterion -> !reached.contains(criterion.code()))
                .forEach(criterion -> faults.add(new Fault("criteria " + criterion.code(), "no answers lead there")));
    }

    /** Answers the next limb that is asked in each of its ways, until none is left. */
    private void answer(Map<String, String> answers, Set<String> asked, Set<String> reached) {
        if (isEnough()) {
            return;
        }
        Weighed weighed = DecisionTable.weigh(edition, answers);
        asked.addAll(weighed.asked());
        if (!weighed.unanswered().isEmpty()) {
            String next = weighed.unanswered().get(0);
            edition.limb(next).stream()
                    .flatMap(limb -> limb.answers().stream())
                    .forEach(answer -> answer(with(answers, next, answer.code()), asked, reached));
            return;
        }
        sets++;
        List<String> rows = DecisionTable.rows(edition, answers).stream()
                .map(Criterion::code)
                .toList();
        reached.addAll(rows);
        if (rows.isEmpty()) {
            faults.add(new Fault("criteria", "none for " + answers));
        }
        if (rows.size() > 1) {
            faults.add(new Fault("criteria " + String.join(" and ", rows), "overlap at " + answers));
        }
    }

    private boolean isEnough() {
        return sets > MOST_SETS || faults.size() >= MOST_NAMED;
    }

    private static Map<String, String> with(Map<String, String> answers, String limb, String answer) {
        var more = new LinkedHashMap<>(answers);
        more.put(limb, answer);
        return more;
    }
}
