package candour.web.api;

import org.jspecify.annotations.Nullable;

/** Request bodies. */
final class Bodies {
    private Bodies() {}

    /** @throws ProblemException 400 when nothing was sent */
    static <T> T required(@Nullable T body) {
        if (body == null) {
            throw new ProblemException(400, "Unreadable");
        }
        return body;
    }
}
