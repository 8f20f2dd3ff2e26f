package candour.web.screen;

import candour.board.BoardDetails;
import candour.board.BoardDirectoryService;
import candour.identity.SessionOver;
import candour.identity.SignedIn;
import candour.kernel.BusinessClock;
import candour.kernel.Identified;
import candour.web.BoardCalls;
import candour.web.PlatformCalls;
import candour.web.signin.BrowserSession;
import candour.web.signin.PendingCommands;
import candour.work.RequestKey;
import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A screen's way to {@link BoardCalls}: the board is the screen's own, from its address; the person is who is signed in
 * at this browser at the moment of the call.
 */
@ApplicationScoped
public class ScreenCalls {
    @Inject
    BoardCalls boards;

    @Inject
    PlatformCalls platform;

    @Inject
    BoardDirectoryService directory;

    @Inject
    BusinessClock clock;

    /** @throws SessionEnded when nobody is signed in any more */
    public SignedIn person() {
        return session().person();
    }

    /** The business date, from which screens count. */
    public LocalDate today() {
        return clock.today();
    }

    /** The date to which a demonstration's business dates are turned; empty when they are today's. */
    public Optional<LocalDate> turnedTo() {
        return clock.turnedTo();
    }

    /**
     * Whether the person can sign now; otherwise they prove first who they are.
     *
     * @param margin for what lies between this look and the signature
     */
    public boolean isProved(Duration margin) {
        return person().assurance().isFreshAt(Instant.now().plus(margin));
    }

    /** What the person was about to sign at a screen of this browser. */
    public PendingCommands pending() {
        return session().pending();
    }

    private static BrowserSession session() {
        var vaadin = VaadinSession.getCurrent();
        if (vaadin != null
                && vaadin.getSession() != null
                && vaadin.getSession().getAttribute(BrowserSession.ATTRIBUTE) instanceof BrowserSession session
                && !session.isEnded()) {
            return session;
        }
        throw new SessionEnded();
    }

    /**
     * @param board the board's name in the address that the screen was opened with
     * @throws SessionEnded when nobody is signed in any more
     */
    public <T> T run(String board, Supplier<T> useCase) {
        return alive(() -> boards.run(board, person(), useCase));
    }

    /** Like {@link #run}, and at most once for this key. */
    public <T extends Identified> T once(String board, RequestKey key, Supplier<T> useCase, Function<UUID, T> again) {
        return alive(() -> boards.once(board, person(), key, useCase, again));
    }

    /** The boards on whose roster the person is today. */
    public List<BoardDetails> mine() {
        return alive(() -> platform.run(person(), directory::mine));
    }

    /** The boards on whose roster the person is today, and which are shut for now. */
    public List<BoardDetails> mineSuspended() {
        return alive(() -> platform.run(person(), directory::mineSuspended));
    }

    private static <T> T alive(Supplier<T> call) {
        try {
            return call.get();
        } catch (SessionOver e) {
            throw new SessionEnded();
        }
    }
}
