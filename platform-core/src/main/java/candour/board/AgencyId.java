package candour.board;

import java.util.UUID;

/** The public face of an agency. */
public record AgencyId(UUID value) {}
