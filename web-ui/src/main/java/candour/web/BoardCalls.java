package candour.web;

import candour.board.BoardDetails;
import candour.board.BoardDirectoryService;
import candour.identity.BoardIsSuspended;
import candour.identity.SignedIn;
import candour.kernel.Identified;
import candour.kernel.NotFound;
import candour.tenancy.BoardId;
import candour.work.RequestKey;
import candour.work.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The only way from this plane to a use case of a board. Each call looks the board up by its name in the address, finds
 * the person on its roster, and opens its scope for this call alone.
 */
@ApplicationScoped
public class BoardCalls {
    @Inject
    Work work;

    @Inject
    PlatformCalls platform;

    @Inject
    BoardDirectoryService directory;

    /**
     * @param board the board's name in addresses
     * @throws NotFound when there is no such board, it is not active, or the person is not on its roster
     * @throws BoardIsSuspended when it is suspended and the person is on its roster
     */
    public <T> T run(String board, SignedIn person, Supplier<T> useCase) {
        return work.inBoard(resolve(board, person), person, useCase);
    }

    /** Like {@link #run}, and at most once for this key. */
    public <T extends Identified> T once(
            String board, SignedIn person, RequestKey key, Supplier<T> useCase, Function<UUID, T> again) {
        return work.onceInBoard(resolve(board, person), person, key, useCase, again);
    }

    private BoardId resolve(String slug, SignedIn person) {
        Optional<BoardDetails> found = platform.run(person, () -> directory.find(slug));
        return found.filter(BoardDetails::isActive).map(BoardDetails::board).orElse(BoardId.NOWHERE);
    }
}
