package candour.board;

import candour.kernel.Identified;
import candour.tenancy.BoardId;
import java.util.UUID;

/**
 * A board, for whoever may know of it.
 *
 * @param slug its name in addresses: {@code ash}
 * @param mark its short code on screens and in references: {@code ASH}
 */
public record BoardDetails(BoardId board, String slug, String mark, String name, BoardStatus status, long version)
        implements Identified {
    @Override
    public UUID id() {
        return board.value();
    }

    public boolean isActive() {
        return status == BoardStatus.ACTIVE;
    }
}
