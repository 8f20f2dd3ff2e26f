package candour.web.signin;

import candour.identity.Person;
import candour.identity.SignedIn;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Somebody signed in at one browser. Lives in the memory of this server, in the HTTP session; its tokens never leave it.
 */
public final class BrowserSession implements Principal {
    /** Under which the HTTP session holds it. */
    public static final String ATTRIBUTE = BrowserSession.class.getName();

    /** What the provider last gave. */
    record Tokens(JWT idToken, @Nullable RefreshToken refreshToken, Instant expires) {}

    private final Instant begun = Instant.now();
    private final ReentrantLock refreshing = new ReentrantLock();
    private final PendingCommands pending = new PendingCommands();
    private volatile SignedIn person;
    private volatile Tokens tokens;
    private volatile boolean ended;
    private volatile Instant lastActive = begun;

    BrowserSession(SignedIn person, Tokens tokens) {
        this.person = person;
        this.tokens = tokens;
    }

    /** Who it is; what they may do is asked of each board's roster, call by call. */
    public SignedIn person() {
        return person;
    }

    @Override
    public String getName() {
        return person.name();
    }

    /** Whether it was ended, here or at the provider. Nothing more is done in its name. */
    public boolean isEnded() {
        return ended;
    }

    /** What the person was about to do when they were asked to prove who they are. */
    public PendingCommands pending() {
        return pending;
    }

    void end() {
        ended = true;
    }

    boolean isOf(Person other) {
        return person.person().equals(other);
    }

    /** The provider's own name for this session, its {@code sid}. */
    Optional<String> providersId() {
        return person.assurance().session();
    }

    /** Whether the provider means the same session of the same person by the other. */
    boolean isSameAs(BrowserSession other) {
        return providersId().isPresent() && providersId().equals(other.providersId()) && isOf(other.person.person());
    }

    Tokens tokens() {
        return tokens;
    }

    void renew(Tokens newer) {
        tokens = newer;
    }

    /** The same person has proved again who they are. */
    void prove(BrowserSession again) {
        person = again.person;
        tokens = again.tokens;
        touch();
    }

    ReentrantLock refreshing() {
        return refreshing;
    }

    /** The person did something; a heartbeat or an open push connection is not the person. */
    void touch() {
        lastActive = Instant.now();
    }

    /**
     * When it ends if the person does nothing more.
     *
     * @param idle how long they may do nothing
     * @param longest how long it lasts whatever they do
     */
    Instant ends(Duration idle, Duration longest) {
        Instant byIdleness = lastActive.plus(idle);
        Instant atMost = begun.plus(longest);
        return byIdleness.isBefore(atMost) ? byIdleness : atMost;
    }

    /** Whether doing something would put off its end. */
    boolean canGoOn(Duration idle, Duration longest) {
        return Instant.now().plus(idle).isBefore(begun.plus(longest));
    }
}
