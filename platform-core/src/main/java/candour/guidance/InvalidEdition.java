package candour.guidance;

import java.util.List;
import java.util.stream.Collectors;

/** An edition that contradicts itself, or can't be read; says everything that is wrong with it, and where. */
public final class InvalidEdition extends RuntimeException {
    private final transient List<Fault> faults;

    /**
     * One thing that is wrong.
     *
     * @param place {@code criteria death when}
     * @param sentence {@code unknown limb "dead"}
     */
    public record Fault(String place, String sentence) {
        @Override
        public String toString() {
            return place + ": " + sentence;
        }
    }

    InvalidEdition(String source, List<Fault> faults) {
        super(source + ": " + faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
