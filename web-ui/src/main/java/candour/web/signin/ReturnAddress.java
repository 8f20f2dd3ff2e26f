package candour.web.signin;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a browser goes after its sign-in: an address of ours, never somebody else's. */
final class ReturnAddress {
    static final String HOME = "/";
    private static final int LONGEST = 500;

    /** One slash, then neither slash nor backslash; no control characters anywhere. */
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*");

    private ReturnAddress() {}

    static String of(@Nullable String wished) {
        return Optional.ofNullable(wished)
                .filter(address ->
                        address.length() <= LONGEST && OURS.matcher(address).matches())
                .orElse(HOME);
    }
}
