package candour.notification;

import candour.identity.About;
import java.util.UUID;

/** The public face of a notification. It exists for the person who is told, and for nobody else. */
public record NotificationId(UUID value) implements About {
    @Override
    public UUID about() {
        return value;
    }
}
