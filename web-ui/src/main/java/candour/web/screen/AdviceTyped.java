package candour.web.screen;

import candour.threshold.AdviceDetails;
import candour.threshold.Outcome;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The advice as somebody typed it, part by part.
 *
 * @param parts all of them; what the Panel recommends by its name, or empty
 */
record AdviceTyped(Map<AdvicePart, String> parts) {
    AdviceTyped {
        parts = Map.copyOf(parts);
    }

    static AdviceTyped of(AdviceDetails saved) {
        return new AdviceTyped(Map.of(
                AdvicePart.FACTS, saved.facts(),
                AdvicePart.REASONS, saved.reasons(),
                AdvicePart.RECOMMENDS, saved.recommends().map(Outcome::name).orElse(""),
                AdvicePart.RECOMMENDATION, saved.recommendation()));
    }

    String of(AdvicePart part) {
        return parts.getOrDefault(part, "");
    }

    Optional<Outcome> recommends() {
        return Optional.of(of(AdvicePart.RECOMMENDS))
                .filter(name -> !name.isEmpty())
                .map(Outcome::valueOf);
    }

    /**
     * Two texts made from one.
     *
     * @param text what can be saved: each part as the one of the two has it who changed it
     * @param clashes the parts that both changed, and not to the same; theirs stand in the text
     */
    record Merged(AdviceTyped text, Set<AdvicePart> clashes) {}

    /**
     * Brings this text together with what others saved since.
     *
     * @param base what each part of this text was made from
     * @param theirs what stands there now
     * @param unsettled parts that clashed before, and whose writer has not chosen yet
     */
    Merged with(AdviceTyped base, AdviceTyped theirs, Set<AdvicePart> unsettled) {
        var text = new EnumMap<AdvicePart, String>(AdvicePart.class);
        var clashes = EnumSet.noneOf(AdvicePart.class);
        for (AdvicePart part : AdvicePart.values()) {
            String mine = of(part);
            boolean same = mine.equals(theirs.of(part));
            boolean untouched = mine.equals(base.of(part)) && !unsettled.contains(part);
            boolean alone = theirs.of(part).equals(base.of(part)) && !unsettled.contains(part);
            if (!same && !untouched && !alone) {
                clashes.add(part);
            }
            text.put(part, alone && !untouched ? mine : theirs.of(part));
        }
        return new Merged(new AdviceTyped(text), clashes);
    }
}
