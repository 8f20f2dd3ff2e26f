package candour.board;

import candour.kernel.Identified;
import java.util.UUID;

/** An agency of the catalogue. */
public record AgencyDetails(UUID id, String code, String name) implements Identified {}
