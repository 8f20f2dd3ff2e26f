package candour.web.signin;

import candour.board.BoardDirectoryService;
import candour.identity.SessionOver;
import candour.web.PlatformCalls;
import candour.web.SameOrigin;
import candour.web.Words;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long the session still lasts, for the script that warns before it ends. Asking puts nothing off; a POST is the
 * person who wants to go on, and does.
 */
@WebServlet(SignInSettings.SESSION)
public class SessionState extends HttpServlet {
    private static final double SECONDS_OF_MINUTE = 60;

    @Inject
    transient SignInSettings settings;

    @Inject
    transient SameOrigin origin;

    @Inject
    transient PlatformCalls platform;

    @Inject
    transient BoardDirectoryService directory;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (origin.isForeign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        answer(request, response);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            state(request, response);
        } catch (SessionOver e) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private void state(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession held = request.getSession(false);
        if (held == null || !(held.getAttribute(BrowserSession.ATTRIBUTE) instanceof BrowserSession session)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        Duration left = Duration.between(Instant.now(), session.ends(settings.idle(), settings.longest()));
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        boolean canGoOn = session.canGoOn(settings.idle(), settings.longest());
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("seconds", Math.max(0, left.toSeconds()))
                        .add("canGoOn", canGoOn)
                        .add("member", isMember(session, request.getParameter("board")))
                        .add("title", Words.of("session.title"))
                        .add("text", Words.of(canGoOn ? "session.idle" : "session.longest", minutes(left)))
                        .add("goOn", Words.of("session.goOn"))
                        .add("close", Words.of("session.close"))
                        .build()
                        .toString());
    }

    private static String minutes(Duration left) {
        long minutes = Math.max(1, Math.round(left.toSeconds() / SECONDS_OF_MINUTE));
        return minutes == 1 ? Words.of("session.minute") : Words.of("session.minutes", minutes);
    }

    /** Whether the person is still on the roster of the board whose screen asks; true where it is no board's. */
    private boolean isMember(BrowserSession session, @Nullable String board) {
        return board == null
                || board.isEmpty()
                || platform.run(session.person(), directory::mine).stream()
                        .anyMatch(mine -> mine.slug().equals(board) && mine.isActive());
    }
}
