package candour.guidance;

import java.util.List;

/**
 * Two editions and what differs between them.
 *
 * @param differences by part, in the order of {@link Part}; within a part in the order of the first edition, then of the
 *     second
 */
public record EditionComparison(Edition one, Edition other, List<Difference> differences) {
    /** What an edition consists of. */
    public enum Part {
        DECIDER,
        STEPS,
        LIMBS,
        CRITERIA,
        CLOCKS,
        NOTICES,
        LEAD_AREA,
        METHODS
    }

    /**
     * Something that one of the two doesn't have, or that they say differently.
     *
     * @param code of the limb, row, clock, notice or method; empty where the part as a whole differs
     */
    public record Difference(Part part, String code) {}
}
