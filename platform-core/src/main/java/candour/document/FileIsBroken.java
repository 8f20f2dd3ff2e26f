package candour.document;

import candour.kernel.Refusal;
import java.util.Map;

/** It isn't built as files of its type are. */
public final class FileIsBroken extends Refusal {
    FileIsBroken(FileType found) {
        super(Map.of("found", found.name()));
    }
}
