package candour.web.signin;

import candour.web.BoardPages;
import candour.web.PlainPage;
import candour.web.ScreenHeaders;
import candour.web.signin.Provider.Freshness;
import candour.work.RefusedCalls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asked before every request. The API takes bearer tokens, checked by the server's MicroProfile JWT; a few addresses are
 * open to everybody; all others need somebody signed in, whom a browser's page request is sent to become.
 *
 * <p>The address is what the container mapped, servlet path and path info: {@code /api/../b} is not below {@code /api}.
 */
@ApplicationScoped
public class Gate implements HttpAuthenticationMechanism {
    private static final Logger LOG = System.getLogger(Gate.class.getName());
    private static final String API = "/api/v1";
    private static final String BEARER = "fish.payara.microprofile.jwtauth.eesecurity.JWTAuthenticationMechanism";

    private static final Set<String> OPEN = Set.of(
            "/health",
            "/health/live",
            "/health/ready",
            "/health/started",
            "/oidc/backchannel",
            "/sign-out",
            SignInSettings.LEAVE,
            SignInSettings.SIGNED_OUT,
            SignInSettings.SESSION_OVER,
            "/error");

    /** What every sign-in page and error page needs, too: style, icons, the compiled front end. Nothing of a board. */
    private static final Set<String> OPEN_BELOW = Set.of("/theme/", "/VAADIN/build/", "/VAADIN/static/");

    /** Where the build has put the compiled front end. */
    private static final String COMPILED = "META-INF/VAADIN/webapp";

    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** The server's own pages, which are nobody's business outside; and what looks like the API and isn't. */
    private static final Set<String> CLOSED = Set.of("/metrics", "/openapi", "/api");

    /** What the page itself asks while nobody does anything: keeps nothing alive and renews nothing. */
    private static final Set<String> QUIET = Set.of("heartbeat", "push");

    private static final Set<String> OF_THE_PAGE = Set.of("uidl", "heartbeat", "push");

    @Inject
    Provider provider;

    @Inject
    Attempts attempts;

    @Inject
    BrowserSessions sessions;

    @Inject
    SessionLook look;

    @Inject
    RefusedCalls refused;

    @Inject
    BearerTokens tokens;

    @Inject
    SignInSettings settings;

    @Inject
    ScreenHeaders headers;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        if (API.equals(request.getServletPath())) {
            return tokens.look(request, bearer().validateRequest(request, response, context));
        }
        headers.set(request, response, path);
        if (CLOSED.stream().anyMatch(closed -> isBelow(path, closed))) {
            return answer(request, response, 404, "NotFound");
        }
        if (OPEN.contains(path) || path.startsWith(BoardPages.ROOT + "/") || isOpenFile(request, path)) {
            return context.doNothing();
        }
        if (path.equals(SignInSettings.STEP_UP) || path.equals(SignInSettings.PASSKEY)) {
            return stepUp(request, response, context, path.equals(SignInSettings.PASSKEY));
        }
        return path.equals(SignInSettings.CALLBACK)
                ? callback(request, response, context)
                : screen(request, response, context, path);
    }

    /** A file that is there; whatever else is asked for below these addresses, Vaadin would answer with a screen. */
    private static boolean isOpenFile(HttpServletRequest request, String path) {
        if (OPEN_BELOW.stream().noneMatch(path::startsWith)
                || path.endsWith("/")
                || request.getParameter("v-r") != null
                || !READING.contains(request.getMethod())) {
            return false;
        }
        try {
            return request.getServletContext().getResource(path) != null
                    || Gate.class.getClassLoader().getResource(COMPILED + path) != null;
        } catch (MalformedURLException e) {
            return false;
        }
    }

    private static boolean isBelow(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }

    private AuthenticationStatus screen(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context, String path) {
        HttpSession held = request.getSession(false);
        Optional<BrowserSession> session = Optional.ofNullable(held).flatMap(Gate::sessionIn);
        String pageAsks = request.getParameter("v-r");
        if (held != null && session.isPresent()) {
            BrowserSession present = session.get();
            if (hasRunOut(present)) {
                endInTime(present, held);
            } else {
                boolean quiet = isQuiet(request, path, pageAsks);
                if (!quiet) {
                    present.touch();
                }
                switch (quiet && !present.isEnded() ? Freshness.FRESH : provider.freshness(present)) {
                    case FRESH -> {
                        return context.notifyContainerAboutLogin(present, Set.of());
                    }
                    case PROVIDER_AWAY -> {
                        return answer(request, response, 503, "SignInAway");
                    }
                    case OVER -> BrowserSessions.end(present, held);
                }
            }
        }
        if ("push".equals(pageAsks)) {
            return answer(request, response, 403, "TokenMissing"); // or the push would begin a session of nobody's
        }
        if (pageAsks != null && OF_THE_PAGE.contains(pageAsks)) {
            return context.doNothing(); // no session: the page is told that it expired, and loads its address again
        }
        boolean page = pageAsks == null && "GET".equals(request.getMethod()) && PlainPage.isWantedBy(request);
        String query = request.getQueryString();
        return page
                ? begin(Attempt.signIn(query == null ? path : path + "?" + query), false, request, response, context)
                : answer(request, response, 401, "TokenMissing");
    }

    private boolean hasRunOut(BrowserSession session) {
        return session.ends(settings.idle(), settings.longest()).isBefore(Instant.now());
    }

    private static boolean isQuiet(HttpServletRequest request, String path, @Nullable String pageAsks) {
        return path.equals(SignInSettings.SESSION)
                ? "GET".equals(request.getMethod())
                : pageAsks != null && QUIET.contains(pageAsks);
    }

    private void endInTime(BrowserSession session, HttpSession held) {
        BrowserSessions.end(session, held);
        try {
            provider.endSession(session);
        } catch (ProviderAway e) {
            LOG.log(Level.WARNING, "a session lives on at the provider", e);
        }
    }

    private static Optional<BrowserSession> sessionIn(HttpSession held) {
        return held.getAttribute(BrowserSession.ATTRIBUTE) instanceof BrowserSession session
                ? Optional.of(session)
                : Optional.empty();
    }

    /** Somebody who is signed in is to prove again who they are, or sets up a passkey; somebody who isn't signs in. */
    private AuthenticationStatus stepUp(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context, boolean passkey) {
        if (!"GET".equals(request.getMethod()) || !PlainPage.isWantedBy(request)) {
            return answer(request, response, 401, "TokenMissing");
        }
        String returnTo = request.getParameter("return");
        HttpSession held = request.getSession(false);
        Optional<BrowserSession> session = Optional.ofNullable(held).flatMap(Gate::sessionIn);
        if (held != null && session.filter(this::hasRunOut).isPresent()) {
            endInTime(session.get(), held); // or single sign-on would carry it on
        }
        boolean signedIn = session.filter(present -> !present.isEnded()).isPresent();
        Attempt attempt = signedIn ? Attempt.stepUp(returnTo) : Attempt.signIn(returnTo);
        return begin(attempt, signedIn && passkey, request, response, context);
    }

    private AuthenticationStatus begin(
            Attempt attempt,
            boolean passkey,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context) {
        response.setHeader("Cache-Control", "no-store");
        try {
            URI signIn = passkey ? provider.setUpPasskey(attempt) : provider.signIn(attempt);
            attempts.keep(attempt, response);
            return context.redirect(signIn.toString());
        } catch (ProviderAway e) {
            LOG.log(Level.WARNING, "the sign-in provider is away", e);
            return answer(request, response, 503, "SignInAway");
        }
    }

    /** The browser comes back from the provider. A callback that belongs to no attempt of this browser starts anew. */
    private AuthenticationStatus callback(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var attempt = attempts.take(request, response, request.getParameter("state"));
        if (attempt.isEmpty()) {
            refused.nobody("sign-in", "no attempt of this browser");
            return answer(request, response, 403, "SignInRefused");
        }
        try {
            var session =
                    provider.redeem(URI.create(settings.callback() + "?" + request.getQueryString()), attempt.get());
            if (!look.isOver(session.person())) {
                admit(request, session, attempt.get().stepUp());
                context.notifyContainerAboutLogin(session, Set.of());
            }
            return context.redirect(settings.base() + attempt.get().returnTo()); // TLS may end before us
        } catch (SignInRefused e) {
            refused.nobody("sign-in", String.valueOf(e.getMessage()));
            return answer(request, response, 403, "SignInRefused");
        } catch (IllegalArgumentException unreadable) {
            refused.nobody("sign-in", "an unreadable address");
            return answer(request, response, 403, "SignInRefused");
        } catch (PersistenceException | TransactionalException e) {
            LOG.log(Level.WARNING, "the database is away", e);
            return answer(request, response, 503, "Unavailable");
        } catch (ProviderAway e) {
            LOG.log(Level.WARNING, "the sign-in provider is away", e);
            return answer(request, response, 503, "SignInAway");
        }
    }

    /**
     * Nobody inherits another's session, and no session keeps the id it had before; a second tab that signs in to the
     * same one leaves it alone, for the first tab still has it.
     */
    private void admit(HttpServletRequest request, BrowserSession session, boolean stepUp) {
        HttpSession held = request.getSession(false);
        Optional<BrowserSession> before = Optional.ofNullable(held).flatMap(Gate::sessionIn);
        if (held != null && before.isPresent()) {
            BrowserSession present = before.get();
            if (present.isSameAs(session) && !present.isEnded() && !hasRunOut(present)) {
                present.prove(session);
                if (stepUp) {
                    request.changeSessionId();
                }
                return;
            }
            BrowserSessions.end(present, held);
            sessions.closed(present);
        }
        HttpSession fresh = request.getSession(true);
        request.changeSessionId();
        fresh.setAttribute(BrowserSession.ATTRIBUTE, session);
        sessions.opened(session, fresh);
    }

    private static AuthenticationStatus answer(
            HttpServletRequest request, HttpServletResponse response, int status, String type) {
        response.setHeader("Cache-Control", "no-store");
        try {
            PlainPage.answer(request, response, status, type);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpAuthenticationMechanism bearer() {
        try {
            var type = Class.forName(BEARER, true, Thread.currentThread().getContextClassLoader());
            return CDI.current()
                    .select(type.asSubclass(HttpAuthenticationMechanism.class))
                    .get();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public AuthenticationStatus secureResponse(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return AuthenticationStatus.SUCCESS;
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        context.cleanClientSubject();
    }
}
