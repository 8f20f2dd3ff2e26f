package candour.problem;

import java.util.List;
import java.util.Optional;

/**
 * What went wrong, as application/problem+json (RFC 9457).
 *
 * @param type {@code urn:candour:problem:} and the name of the refusal
 * @param title the same for every such problem
 * @param detail what happened, what was kept, what to do
 * @param correlation under which the log knows it; only for faults of ours
 */
public record Problem(
        String type,
        String title,
        int status,
        Optional<String> detail,
        List<Field> fields,
        Optional<String> correlation) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * A field of the request that can't be accepted.
     *
     * @param name its path in the body
     */
    public record Field(String name, String message) {}

    /** The problem of this type, in the words that belong to it. */
    public static Problem of(int status, String type) {
        return of(status, type, Messages.text(type));
    }

    static Problem of(int status, String type, String detail) {
        return new Problem(
                "urn:candour:problem:" + type, title(status), status, Optional.of(detail), List.of(), Optional.empty());
    }

    Problem with(List<Field> wrong) {
        return new Problem(type, title, status, detail, List.copyOf(wrong), correlation);
    }

    Problem with(String correlationId) {
        return new Problem(type, title, status, detail, fields, Optional.of(correlationId));
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "The request can't be accepted";
            case 401 -> "Not signed in";
            case 403 -> "Not allowed";
            case 404 -> "Not found";
            case 405 -> "Not offered here";
            case 409 -> "Refused";
            case 412 -> "Changed since you read it";
            case 415 -> "Send JSON";
            case 422 -> "Key used for another request";
            case 428 -> "Say which version you saw";
            case 503 -> "Not available right now";
            default -> status < 500 ? "The request can't be accepted" : "Something failed on our side";
        };
    }
}
