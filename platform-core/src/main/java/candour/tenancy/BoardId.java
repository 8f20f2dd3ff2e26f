package candour.tenancy;

import java.util.UUID;

/** A board: one tenant. It may cover several authorities; agencies and people may belong to several boards. */
public record BoardId(UUID value) {
    /** Stands for a board that doesn't exist, so that asking for one takes the same way as asking for one that does. */
    public static final BoardId NOWHERE = new BoardId(new UUID(0, 0));

    @Override
    public String toString() {
        return value.toString();
    }
}
