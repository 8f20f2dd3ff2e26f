package candour.cdop;

import candour.kernel.Refusal;
import java.util.List;
import java.util.Map;

/** Some rows of a file can't be taken, so none is. */
public final class CdopFileFaulty extends Refusal {
    private final transient List<CellFault> faults;

    /** @param faults at least one; what stands in their cells is left out */
    CdopFileFaulty(List<CellFault> faults) {
        super(Map.of("count", faults.size()));
        this.faults = faults.stream().map(CellFault::silent).toList();
    }

    /** In the order of the rows, without what stands in the cells. */
    public List<CellFault> faults() {
        return faults;
    }
}
