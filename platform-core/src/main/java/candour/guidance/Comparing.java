package candour.guidance;

import candour.guidance.EditionComparison.Difference;
import candour.guidance.EditionComparison.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How two editions are compared. What each was read in makes no difference, and neither does whether it was checked. */
final class Comparing {
    private final Edition one;
    private final Edition other;
    private final List<Difference> differences = new ArrayList<>();

    private Comparing(Edition one, Edition other) {
        this.one = one;
        this.other = other;
    }

    static EditionComparison of(Edition one, Edition other) {
        var comparing = new Comparing(one, other);
        comparing.whole(Part.DECIDER, edition -> List.of(edition.decidedBy(), edition.decider()));
        comparing.whole(Part.STEPS, Edition::steps);
        comparing.each(Part.LIMBS, Edition::limbs, Limb::code, Comparing::said);
        comparing.each(Part.CRITERIA, Edition::criteria, Criterion::code, Comparing::said);
        comparing.each(Part.CLOCKS, Edition::clocks, ClockRule::code, Comparing::said);
        comparing.each(Part.NOTICES, Edition::notices, NoticeRule::code, Comparing::said);
        comparing.whole(
                Part.LEAD_AREA, edition -> edition.leadArea().map(rule -> List.of(rule.area(), rule.wording())));
        comparing.each(Part.METHODS, Edition::methods, Method::code, Method::title);
        return new EditionComparison(one, other, List.copyOf(comparing.differences));
    }

    private void whole(Part part, Function<Edition, Object> said) {
        if (!said.apply(one).equals(said.apply(other))) {
            differences.add(new Difference(part, ""));
        }
    }

    private <T> void each(
            Part part, Function<Edition, List<T>> items, Function<T, String> code, Function<T, Object> said) {
        Map<String, Object> here = byCode(items.apply(one), code, said);
        Map<String, Object> there = byCode(items.apply(other), code, said);
        Stream.concat(here.keySet().stream(), there.keySet().stream())
                .distinct()
                .filter(key -> !here.containsKey(key)
                        || !there.containsKey(key)
                        || !here.get(key).equals(there.get(key)))
                .forEach(key -> differences.add(new Difference(part, key)));
    }

    private static <T> Map<String, Object> byCode(List<T> items, Function<T, String> code, Function<T, Object> said) {
        return items.stream().collect(Collectors.toMap(code, said, (first, second) -> first, LinkedHashMap::new));
    }

    private static Object said(Limb limb) {
        return List.of(limb.reference(), limb.wording(), limb.question(), limb.answers(), Set.copyOf(limb.askedWhen()));
    }

    private static Object said(Criterion row) {
        return List.of(row.when(), row.finding(), row.limb(), row.because());
    }

    private static Object said(ClockRule clock) {
        return List.of(
                clock.title(),
                clock.start(),
                clock.length(),
                clock.unit(),
                clock.direction(),
                clock.end(),
                clock.owedBy(),
                clock.suspendedBy());
    }

    private static Object said(NoticeRule notice) {
        return List.of(notice.to(), notice.after(), notice.what(), notice.clock());
    }
}
