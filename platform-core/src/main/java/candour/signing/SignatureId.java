package candour.signing;

import java.util.UUID;

/** The public face of a signature. */
public record SignatureId(UUID value) {}
