package candour.board;

import candour.audit.Change;
import candour.identity.BySystem;
import candour.identity.ForAnyone;
import candour.identity.ForPlatformAdministrator;
import candour.kernel.BusinessClock;
import candour.kernel.Ids;
import candour.kernel.NotFound;
import candour.tenancy.BoardId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/** The directory of boards: for the control plane to keep, and for everyone signed in to find their way. */
@ApplicationScoped
@Transactional
public class BoardDirectoryService {
    @Inject
    BoardDirectory directory;

    @Inject
    BoardOrders orders;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Change> news;

    /** The board of this name in an address, whatever its state; the roster decides who learns of it. */
    @ForAnyone
    public Optional<BoardDetails> find(String slug) {
        return directory.find(slug).map(DirectoryEntry::details);
    }

    /** The active board of this name in an address: for the pages that anybody may read. */
    @BySystem
    public Optional<BoardDetails> findForThePublic(String slug) {
        return directory.find(slug).map(DirectoryEntry::details).filter(BoardDetails::isActive);
    }

    /** The active boards to which the person belongs today. */
    @ForAnyone
    public List<BoardDetails> mine() {
        return directory.ofThisPerson(clock.today()).stream()
                .map(DirectoryEntry::details)
                .toList();
    }

    @ForPlatformAdministrator
    public List<BoardDetails> all() {
        return directory.all().stream().map(DirectoryEntry::details).toList();
    }

    /** @throws NotFound when there is no such board */
    @ForPlatformAdministrator
    public BoardDetails get(String slug) {
        return directory.find(slug).map(DirectoryEntry::details).orElseThrow(NotFound::new);
    }

    /**
     * Registers a draft. Registering the very same again changes nothing.
     *
     * @throws BoardTaken when the slug or the mark is another board's
     */
    @ForPlatformAdministrator
    public BoardDetails register(@NotNull @Valid RegisterBoard board) {
        var same = directory.find(board.slug()).map(DirectoryEntry::details).filter(board::isSameAs);
        if (same.isPresent()) {
            return same.get();
        }
        if (directory.isTaken(board)) {
            throw new BoardTaken(board.slug(), board.mark());
        }
        var entry = new DirectoryEntry(Ids.next(), board);
        directory.add(entry);
        news.fire(new BoardRegistered(entry.details().id(), board.slug()));
        return entry.details();
    }

    /**
     * Orders the opening; the boards' plane carries it out. Ordering it again changes nothing.
     *
     * @throws BoardNotInDraft when the board was opened before
     * @throws NotFound when there is no such board
     */
    @ForPlatformAdministrator
    public BoardDetails orderOpening(String slug, @NotNull @Valid OpenBoard order) {
        var board = get(directory, slug);
        if (board.status() != BoardStatus.DRAFT) {
            throw new BoardNotInDraft(slug);
        }
        if (orders.orderOpening(board.board(), order)) {
            news.fire(new BoardOpeningOrdered(board.id(), slug));
        }
        return board;
    }

    /** Copies into the directory what the boards' plane reported. */
    @BySystem
    public void copyReportedStatus() {
        for (BoardId opened : orders.takeReportedOpenings()) {
            DirectoryEntry entry = directory.get(opened);
            if (entry.details().status() == BoardStatus.DRAFT) {
                news.fire(entry.activate());
            }
        }
    }

    private static BoardDetails get(BoardDirectory directory, String slug) {
        return directory.find(slug).map(DirectoryEntry::details).orElseThrow(NotFound::new);
    }
}
