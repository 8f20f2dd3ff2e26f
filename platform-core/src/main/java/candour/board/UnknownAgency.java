package candour.board;

import candour.kernel.Refusal;
import java.util.Map;
import java.util.UUID;

/** No agency of this id is in the catalogue. */
public final class UnknownAgency extends Refusal {
    public UnknownAgency(UUID agency) {
        super(Map.of("agency", agency));
    }
}
