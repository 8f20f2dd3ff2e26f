package candour.web.screen;

import candour.identity.StepUpNeeded;
import candour.web.signin.SignInSettings;
import com.vaadin.flow.component.UI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * What is signed asks for a second factor given lately. Where it is too old, the command is kept on the server, the
 * browser goes to the sign-in provider and comes back, and the screen offers what was kept; the person signs it then.
 */
final class StepUp {
    /** Between the look at the proof and its check in the use case. */
    private static final Duration MARGIN = Duration.ofSeconds(15);

    private final ScreenCalls calls;

    StepUp(ScreenCalls calls) {
        this.calls = calls;
    }

    /**
     * Signs now, or sends the browser to prove who sits there.
     *
     * @param address of this screen, to which the browser comes back
     * @param command kept for then
     */
    void sign(String address, Object command, Runnable sign) {
        if (!calls.isProved(MARGIN)) {
            leave(address, command);
            return;
        }
        try {
            sign.run();
        } catch (StepUpNeeded e) {
            leave(address, command);
        }
    }

    private void leave(String address, Object command) {
        calls.pending().keep(address, command);
        Optional.ofNullable(UI.getCurrent())
                .orElseThrow()
                .getPage()
                .setLocation(SignInSettings.STEP_UP + "?return=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
    }

    /** What was kept when the browser left this screen, once. */
    <T> Optional<T> kept(String address, Class<T> kind) {
        return calls.pending().take(address, kind);
    }
}
