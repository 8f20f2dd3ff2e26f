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

    private final SignedIn person;
    private final @Nullable String providersId;
    private final ReentrantLock refreshing = new ReentrantLock();
    private volatile Tokens tokens;
    private volatile boolean ended;
    private volatile Instant lastActive = Instant.now();

    /** @param providersId the provider's own name for this session, its {@code sid} */
    BrowserSession(SignedIn person, @Nullable String providersId, Tokens tokens) {
        this.person = person;
        this.providersId = providersId;
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

    void end() {
        ended = true;
    }

    boolean isOf(Person other) {
        return person.person().equals(other);
    }

    Optional<String> providersId() {
        return Optional.ofNullable(providersId);
    }

    Tokens tokens() {
        return tokens;
    }

    void renew(Tokens newer) {
        tokens = newer;
    }

    ReentrantLock refreshing() {
        return refreshing;
    }

    /** The person did something; a heartbeat or an open push connection is not the person. */
    void touch() {
        lastActive = Instant.now();
    }

    boolean isIdleFor(Duration limit) {
        return lastActive.plus(limit).isBefore(Instant.now());
    }
}
