package candour.cdop;

import candour.kernel.Refusal;
import java.util.Map;

/** A CSV file whose letters aren't written in UTF-8. */
public final class CdopFileNotUtf8 extends Refusal {
    CdopFileNotUtf8() {
        super(Map.of());
    }
}
