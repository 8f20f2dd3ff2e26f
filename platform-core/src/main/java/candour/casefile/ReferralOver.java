package candour.casefile;

import candour.kernel.Phrase;
import candour.kernel.Refusal;
import java.util.Map;

/** The referral has ended, so nothing more can be done with it. */
public final class ReferralOver extends Refusal {
    public ReferralOver(String reference, ReferralStatus how) {
        super(Map.of("reference", reference, "how", new Phrase(sentence(how), Map.of("reference", reference))));
    }

    private static String sentence(ReferralStatus how) {
        return switch (how) {
            case RAPID_REVIEW_OPENED -> "ReferralInRapidReview";
            case AWAITING_REQUEST, CONSIDERATION_REQUESTED -> "ReferralConsidered";
            case DECLINED -> "ReferralDeclined";
            case WITHDRAWN -> "ReferralWithdrawn";
            case REGISTERED_IN_ERROR -> "ReferralInError";
        };
    }
}
