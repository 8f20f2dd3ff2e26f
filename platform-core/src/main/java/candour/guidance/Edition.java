package candour.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A guidance edition. Published once, then never changed; a case keeps the one it was opened under.
 *
 * @param code short and stable: {@code WT2015}
 * @param title "Working Together to Safeguard Children 2015"
 * @param inForceTo the last day; empty while it is in force
 * @param source where its text was read
 * @param standing whether a board may follow it, and who confirmed it
 * @param decider who decides, in words: "Chair of the Local Safeguarding Children Board"
 * @param decidedBy who decides, as a rule
 * @param steps what a case passes, in order
 * @param limbs the legal test, in order
 * @param criteria the decision table; exactly one row holds for every complete set of answers
 * @param clocks the statutory clocks
 * @param notices whom it asks to be told of what
 * @param leadArea which area leads when there is more than one; empty when it doesn't say
 * @param methods the ways to hold a review that it knows
 * @param toBeConfirmed what has not been checked against the official text; shown wherever it is used
 */
public record Edition(
        String code,
        String title,
        Regime regime,
        LocalDate inForceFrom,
        Optional<LocalDate> inForceTo,
        String source,
        Standing standing,
        String decider,
        DecidedBy decidedBy,
        List<CaseStep> steps,
        List<Limb> limbs,
        List<Criterion> criteria,
        List<ClockRule> clocks,
        List<NoticeRule> notices,
        Optional<LeadAreaRule> leadArea,
        List<Method> methods,
        List<String> toBeConfirmed) {

    /**
     * Weighs answers by the decision table. A pure function.
     *
     * @param answers by limb; those to limbs that aren't asked are passed over
     */
    public Weighed weigh(Map<String, String> answers) {
        return DecisionTable.weigh(this, answers);
    }

    /** The limb of this code. */
    public Optional<Limb> limb(String limb) {
        return limbs.stream().filter(one -> one.code().equals(limb)).findFirst();
    }

    /** The clock of this code. */
    public Optional<ClockRule> clock(String clock) {
        return clocks.stream().filter(one -> one.code().equals(clock)).findFirst();
    }

    /** The last day on which it was in force, if that lies before a day. */
    public Optional<LocalDate> endedBy(LocalDate day) {
        return inForceTo.filter(day::isAfter);
    }

    /** The step that comes after another; empty after the last. */
    public Optional<CaseStep> after(CaseStep step) {
        int at = steps.indexOf(step);
        return at < 0 || at + 1 == steps.size() ? Optional.empty() : Optional.of(steps.get(at + 1));
    }
}
