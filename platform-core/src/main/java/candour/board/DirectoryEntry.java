package candour.board;

import candour.kernel.Transitions;
import candour.tenancy.BoardId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/**
 * A board as the directory knows it. Registered as a draft; active once its opening was carried out; from then on it can
 * be suspended and resumed.
 */
@Entity
@Table(schema = "app", name = "board_directory")
class DirectoryEntry {
    private static final Transitions<BoardStatus> STEPS = Transitions.of(BoardStatus.class)
            .allow(BoardStatus.DRAFT, BoardStatus.ACTIVE)
            .allow(BoardStatus.ACTIVE, BoardStatus.SUSPENDED)
            .allow(BoardStatus.SUSPENDED, BoardStatus.ACTIVE);

    @Id
    private UUID id;

    private String slug;
    private String mark;
    private String name;

    @Enumerated(EnumType.STRING)
    private BoardStatus status;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected DirectoryEntry() {} // JPA

    DirectoryEntry(UUID id, RegisterBoard board) {
        this.id = id;
        this.slug = board.slug();
        this.mark = board.mark();
        this.name = board.name();
        this.status = BoardStatus.DRAFT;
    }

    BoardActivated activate() {
        if (status != BoardStatus.DRAFT) {
            throw new BoardNotInDraft(slug);
        }
        status = STEPS.go(status, BoardStatus.ACTIVE, () -> new BoardNotInDraft(slug));
        return new BoardActivated(id, slug);
    }

    BoardSuspended suspend(String reason) {
        status = STEPS.go(status, BoardStatus.SUSPENDED, () -> new BoardNotActive(slug));
        return new BoardSuspended(id, slug, reason);
    }

    BoardResumed resume(String reason) {
        if (status == BoardStatus.DRAFT) {
            throw new BoardNotActive(slug);
        }
        status = STEPS.go(status, BoardStatus.ACTIVE, () -> new BoardNotActive(slug));
        return new BoardResumed(id, slug, reason);
    }

    BoardDetails details() {
        return new BoardDetails(new BoardId(id), slug, mark, name, status, version);
    }
}
