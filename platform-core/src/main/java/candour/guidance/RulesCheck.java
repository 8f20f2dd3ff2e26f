package candour.guidance;

import static candour.guidance.ClockDirection.AFTER;
import static candour.guidance.ClockEnd.NOTICE_SENT;
import static candour.guidance.ClockEnd.NOTIFICATION_SENT;
import static candour.guidance.ClockEnd.PUBLICATION_COPY_SENT;
import static candour.guidance.ClockEnd.RAPID_REVIEW_SENT;

import candour.guidance.InvalidEdition.Fault;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether what an edition says beside its legal test makes sense: steps, dates, standing, clocks, notices, methods. */
final class RulesCheck {
    private static final Set<ClockEnd> SENT =
            EnumSet.of(NOTIFICATION_SENT, NOTICE_SENT, RAPID_REVIEW_SENT, PUBLICATION_COPY_SENT);

    private final Edition edition;
    private final List<Fault> faults = new ArrayList<>();

    private RulesCheck(Edition edition) {
        this.edition = edition;
    }

    /** What is wrong, with its place; empty when nothing is. */
    static List<Fault> faults(Edition edition) {
        var check = new RulesCheck(edition);
        check.steps();
        check.standing();
        edition.clocks().forEach(check::clock);
        edition.notices().forEach(check::notice);
        check.faults.addAll(
                twice("clocks", edition.clocks().stream().map(ClockRule::code).toList()));
        check.faults.addAll(twice(
                "notices", edition.notices().stream().map(NoticeRule::code).toList()));
        check.faults.addAll(
                twice("methods", edition.methods().stream().map(Method::code).toList()));
        return List.copyOf(check.faults);
    }

    /** Which of these codes are there more than once. */
    static List<Fault> twice(String place, List<String> codes) {
        var seen = new HashSet<String>();
        return codes.stream()
                .filter(code -> !seen.add(code))
                .distinct()
                .map(code -> new Fault(place, "\"" + code + "\" is there twice"))
                .toList();
    }

    private void steps() {
        List<CaseStep> steps = edition.steps();
        if (steps.isEmpty() || (steps.get(0) != CaseStep.REFERRAL && steps.get(0) != CaseStep.NOTIFICATION)) {
            fault("steps", "the first has to be REFERRAL or NOTIFICATION");
        }
        if (!steps.contains(CaseStep.DECISION)) {
            fault("steps", "DECISION has to be among them");
        }
        faults.addAll(twice("steps", steps.stream().map(CaseStep::name).toList()));
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).compareTo(steps.get(i - 1)) < 0) {
                fault("steps", steps.get(i) + " can't come after " + steps.get(i - 1));
            }
        }
    }

    private void standing() {
        if (edition.inForceTo().filter(edition.inForceFrom()::isAfter).isPresent()) {
            fault("edition inForceTo", "before inForceFrom");
        }
        Standing standing = edition.standing();
        if (standing.confirmedBy().isPresent() != standing.confirmedOn().isPresent()) {
            fault("standing", "confirmedBy and confirmedOn go together");
        }
        if (standing.confirmedBy().isPresent() && !standing.isAdoptable()) {
            fault("standing", "what needs a legal check isn't confirmed");
        }
    }

    private void clock(ClockRule clock) {
        String place = "clocks " + clock.code();
        if (clock.length() < 1) {
            fault(place + " length", "has to be at least 1");
        }
        comes(place + " start", clock.start().name(), clock.start().step());
        comes(place + " end", clock.end().name(), clock.end().step());
        boolean later = clock.end().place() > clock.start().place();
        boolean earlier = clock.end().place() < clock.start().place();
        if (clock.direction() == AFTER ? !later : !earlier) {
            fault(
                    place + " end",
                    clock.end() + " can't come " + (clock.direction() == AFTER ? "after " : "before ") + clock.start());
        }
    }

    private void comes(String place, String event, Optional<CaseStep> step) {
        step.filter(needed -> !edition.steps().contains(needed))
                .ifPresent(needed -> fault(place, event + " never comes, for the steps have no " + needed));
    }

    private void notice(NoticeRule notice) {
        String place = "notices " + notice.code() + " clock";
        notice.clock().ifPresent(code -> edition.clock(code)
                .ifPresentOrElse(
                        clock -> {
                            if (!SENT.contains(clock.end())) {
                                fault(place, "\"" + code + "\" ends with " + clock.end() + ", and nothing is sent");
                            }
                        },
                        () -> fault(place, "unknown clock \"" + code + "\"")));
    }

    private void fault(String place, String sentence) {
        faults.add(new Fault(place, sentence));
    }
}
