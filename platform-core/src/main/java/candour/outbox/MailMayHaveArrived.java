package candour.outbox;

import candour.kernel.Refusal;
import java.util.Map;

/** Nobody knows whether the mail arrived, so it isn't sent a second time. */
public final class MailMayHaveArrived extends Refusal {
    MailMayHaveArrived() {
        super(Map.of());
    }
}
