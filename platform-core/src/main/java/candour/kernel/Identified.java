package candour.kernel;

import java.util.UUID;

/** What a command brought about: a repeated request is answered by reading it anew. */
public interface Identified {
    UUID id();
}
