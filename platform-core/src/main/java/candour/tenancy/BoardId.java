package candour.tenancy;

import java.util.UUID;

/** A board: one tenant. It may cover several authorities; agencies and people may belong to several boards. */
public record BoardId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
