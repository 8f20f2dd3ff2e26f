package candour.document;

import candour.kernel.Refusal;
import java.util.Map;

/** Something of another type is hidden in it: what one program shows isn't what another one does. */
public final class FileIsTwoThings extends Refusal {
    FileIsTwoThings(String found) {
        super(Map.of("found", found));
    }
}
