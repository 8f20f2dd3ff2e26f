package candour.guidance;

import java.util.List;

/** An edition that contradicts itself, or can't be read; says everything that is wrong with it, and where. */
final class InvalidEdition extends RuntimeException {
    private final transient List<String> faults;

    InvalidEdition(String source, List<String> faults) {
        super(source + ": " + String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    /** Each with its place: {@code criteria death: unknown limb "dead"}. */
    List<String> faults() {
        return faults;
    }
}
