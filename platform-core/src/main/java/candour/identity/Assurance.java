package candour.identity;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How surely a person is who they say, as the sign-in provider told.
 *
 * @param level 1 for a password alone or less, {@link #TWO_FACTORS} or {@link #OWN_FACTOR}
 * @param at when it last asked the person, its {@code auth_time}; real time, whatever the business date
 * @param session its name of the session, {@code sid}; ending that session ends whatever was begun with it
 */
public record Assurance(int level, Instant at, Optional<String> session) {
    /**
     * Two factors: what everybody has to show who does anything here. The second was asked by the person's agency, which
     * said so in this sign-in.
     */
    public static final int TWO_FACTORS = 2;

    /** A second factor of our own provider, for its own sake: what a signature needs. */
    public static final int OWN_FACTOR = 3;

    /** For how long a proof serves to sign. */
    public static final Duration FRESH = Duration.ofMinutes(5);

    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(30);

    /** Whether our provider's own second factor was asked at most {@link #FRESH} before this moment. */
    public boolean isFreshAt(Instant moment) {
        return level >= OWN_FACTOR && !moment.isAfter(at.plus(FRESH)) && !at.isAfter(moment.plus(CLOCKS_DIFFER));
    }

    /** The {@code acr} to ask our provider for: its own second factor, lately. */
    public static final String ACR_OF_OWN_FACTOR = "2";

    private static final String ACR_OF_FIRST_FACTOR = "1";

    /** What an agency says when it asked for a second factor: of OpenID Connect, and as Microsoft's sign-in says it. */
    private static final Set<String> VOUCHES = Set.of("otp", "http://schemas.microsoft.com/claims/multipleauthn");

    /**
     * As a checked token claims it: {@code acr}, {@code auth_time}, {@code sid}; {@code agency}, which names the agency at
     * which the person signed in; and {@code agency_factors}, what the agency said in that very sign-in that it asked for,
     * one or a list in brackets. What it doesn't claim counts for nothing.
     */
    public static Assurance of(Function<String, @Nullable Object> claims) {
        String acr = text(claims.apply("acr")).orElse("");
        int level = 1;
        if (acr.equals(ACR_OF_OWN_FACTOR)) {
            level = OWN_FACTOR;
        } else if (acr.equals(ACR_OF_FIRST_FACTOR)
                && text(claims.apply("agency")).isPresent()
                && text(claims.apply("agency_factors"))
                        .filter(Assurance::vouches)
                        .isPresent()) {
            level = TWO_FACTORS;
        }
        return new Assurance(
                level, Instant.ofEpochSecond(seconds(claims.apply("auth_time"))), text(claims.apply("sid")));
    }

    private static boolean vouches(String factors) {
        String listed =
                factors.startsWith("[") && factors.endsWith("]") ? factors.substring(1, factors.length() - 1) : factors;
        return Stream.of(listed.split(",", -1)).map(String::strip).anyMatch(VOUCHES::contains);
    }

    private static Optional<String> text(@Nullable Object claim) {
        return Optional.ofNullable(claim)
                .map(given -> given instanceof JsonString json ? json.getString() : given.toString());
    }

    private static long seconds(@Nullable Object claim) {
        if (claim instanceof JsonNumber json) {
            return json.longValue();
        }
        return claim instanceof Number number ? number.longValue() : 0;
    }
}
