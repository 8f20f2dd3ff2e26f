package candour.meeting;

import candour.terms.QuorumFound;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That the panel took up a case in a quorate meeting.
 *
 * @param termsNumber the version of the Terms of Reference that held on that day
 * @param quorum what its rule said at the opening
 */
public record PanelProof(UUID meeting, LocalDate heldOn, int termsNumber, QuorumFound quorum) {}
