package candour.outbox;

import candour.kernel.Refusal;
import java.util.Map;

/** The mail is none that failed. */
public final class MailNotFailed extends Refusal {
    MailNotFailed() {
        super(Map.of());
    }
}
