package candour.web.api;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A version as a strong ETag, and back from If-Match. */
final class Versions {
    private static final Pattern STRONG = Pattern.compile("\"(\\d{1,18})\"");

    private Versions() {}

    static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** @throws ProblemException 428 when it is missing or none of our tags */
    static long seen(@Nullable String ifMatch) {
        Matcher tag = STRONG.matcher(String.valueOf(ifMatch).strip());
        if (!tag.matches()) {
            throw new ProblemException(428, "VersionMissing");
        }
        return Long.parseLong(tag.group(1));
    }
}
