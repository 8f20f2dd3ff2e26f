package candour.notification;

import candour.identity.About;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Somebody has read all their notifications.
 *
 * @param upTo the newest that they saw; what came after it stays unread
 */
public record ReadAll(@NotNull NotificationId upTo) implements About {
    @Override
    public UUID about() {
        return upTo.value();
    }
}
