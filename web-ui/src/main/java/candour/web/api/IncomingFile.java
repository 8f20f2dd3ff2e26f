package candour.web.api;

import candour.web.DocumentCalls;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file that comes as a request's body, with what its headers say of it. */
final class IncomingFile {
    /** RFC 8187, as RFC 6266 has it. */
    private static final Pattern EXTENDED =
            Pattern.compile("filename\\*\\s*=\\s*utf-8'[^']*'([^;\\s]+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern QUOTED =
            Pattern.compile("filename\\s*=\\s*\"((?:[^\"\\\\]|\\\\.)*)\"", Pattern.CASE_INSENSITIVE);

    private IncomingFile() {}

    static DocumentCalls.Coming of(HttpHeaders headers, InputStream body) {
        return new DocumentCalls.Coming(
                body,
                name(headers.getHeaderString(HttpHeaders.CONTENT_DISPOSITION)),
                Optional.ofNullable(headers.getHeaderString(HttpHeaders.CONTENT_TYPE)));
    }

    /** A file without a name has the empty one. */
    static String name(@Nullable String disposition) {
        String said = String.valueOf(disposition);
        Matcher extended = EXTENDED.matcher(said);
        if (extended.find()) {
            return decoded(extended.group(1));
        }
        Matcher quoted = QUOTED.matcher(said);
        return quoted.find() ? quoted.group(1).replaceAll("\\\\(.)", "$1") : "";
    }

    /**
     * A text that a header carries in the letters that headers have.
     *
     * @throws ProblemException 400 when it isn't encoded as it should be
     */
    static @Nullable String text(@Nullable String header) {
        return header == null ? null : decoded(header);
    }

    private static String decoded(String encoded) {
        try {
            return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(400, "HeaderUnreadable");
        }
    }
}
