package candour.board;

import candour.audit.Change;
import candour.identity.BoardIsSuspended;
import candour.identity.BySystem;
import candour.identity.ForAnyone;
import candour.identity.ForPlatformAdministrator;
import candour.identity.WithinUseCase;
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

    /**
     * The board of this name in an address; the roster decides who learns of it.
     *
     * @throws BoardIsSuspended when it is suspended and the person belongs to it; to everybody else it looks as ever
     */
    @ForAnyone
    public Optional<BoardDetails> find(String slug) {
        Optional<BoardDetails> found = directory.find(slug).map(DirectoryEntry::details);
        if (found.filter(board -> board.status() == BoardStatus.SUSPENDED).isPresent()
                && ofThisPerson(BoardStatus.SUSPENDED).contains(found.get())) {
            throw new BoardIsSuspended();
        }
        return found;
    }

    /** The active board of this name in an address: for the pages that anybody may read. */
    @BySystem
    public Optional<BoardDetails> findForThePublic(String slug) {
        return directory.find(slug).map(DirectoryEntry::details).filter(BoardDetails::isActive);
    }

    /**
     * A board, for a step of its own work.
     *
     * @throws NotFound when there is no such board
     */
    @WithinUseCase
    public BoardDetails details(BoardId board) {
        return directory.get(board).details();
    }

    /** The active boards to which the person belongs today. */
    @ForAnyone
    public List<BoardDetails> mine() {
        return ofThisPerson(BoardStatus.ACTIVE);
    }

    /** The boards to which the person belongs today, and which are shut for now. */
    @ForAnyone
    public List<BoardDetails> mineSuspended() {
        return ofThisPerson(BoardStatus.SUSPENDED);
    }

    private List<BoardDetails> ofThisPerson(BoardStatus status) {
        return directory.ofThisPerson(clock.today(), status).stream()
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
        return entry(slug).details();
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
        var board = entry(slug).details();
        if (board.status() != BoardStatus.DRAFT) {
            throw new BoardNotInDraft(slug);
        }
        if (orders.orderOpening(board.board(), order)) {
            news.fire(new BoardOpeningOrdered(board.id(), slug));
        }
        return board;
    }

    /**
     * Shuts the board for its people, from their next call on; the boards' plane writes it into the board's own chain.
     * Suspending a suspended board changes nothing.
     *
     * @throws BoardNotActive when the board was never opened, or is archived
     * @throws NotFound when there is no such board
     */
    @ForPlatformAdministrator
    public BoardDetails suspend(String slug, @NotNull @Valid SuspendBoard command) {
        DirectoryEntry entry = entry(slug);
        if (entry.details().status() != BoardStatus.SUSPENDED) {
            BoardSuspended suspended = entry.suspend(command.reason().strip());
            orders.order(entry.details().board(), BoardOrders.Kind.SUSPEND, suspended.reason());
            news.fire(suspended);
        }
        return directory.current(entry);
    }

    /**
     * Lets the people of a suspended board in again. Resuming an active board changes nothing.
     *
     * @throws BoardNotActive when the board was never opened, or is archived
     * @throws NotFound when there is no such board
     */
    @ForPlatformAdministrator
    public BoardDetails resume(String slug, @NotNull @Valid ResumeBoard command) {
        DirectoryEntry entry = entry(slug);
        if (entry.details().status() != BoardStatus.ACTIVE) {
            BoardResumed resumed = entry.resume(command.reason().strip());
            orders.order(entry.details().board(), BoardOrders.Kind.RESUME, resumed.reason());
            news.fire(resumed);
        }
        return directory.current(entry);
    }

    private DirectoryEntry entry(String slug) {
        return directory.find(slug).orElseThrow(NotFound::new);
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
}
