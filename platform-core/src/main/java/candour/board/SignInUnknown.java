package candour.board;

import candour.kernel.Refusal;
import java.util.Map;

/** The sign-in provider knows nobody by the name that the roster has. */
public final class SignInUnknown extends Refusal {
    SignInUnknown() {
        super(Map.of());
    }
}
