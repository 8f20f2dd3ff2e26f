package candour.web.screen;

import candour.casefile.ReferralId;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What every piece of the clocks' page needs to record something.
 *
 * @param done shows the page as it is then, and says what became of it
 */
record Recorder(
        ReferralClocksPresenter.Opened opened, ReferralClocksPresenter presenter, String board, Consumer<String> done) {
    ReferralId referral() {
        return new ReferralId(opened.sheet().id());
    }

    long version() {
        return opened.sheet().version();
    }

    /** One for each form that is shown, however often it is sent. */
    static String key() {
        return UUID.randomUUID().toString();
    }
}
