package candour.cdop;

import candour.kernel.Refusal;
import java.util.Map;

/** It has more rows than one file may have. */
public final class CdopFileTooLong extends Refusal {
    CdopFileTooLong(int most) {
        super(Map.of("most", most));
    }
}
