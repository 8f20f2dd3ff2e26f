package candour.terms;

import candour.kernel.Identified;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One version of a board's standing Terms of Reference.
 *
 * @param number from 1, per board
 * @param edition the code of the guidance edition that the board follows
 * @param coreAgencies names of the core partner agencies, in order
 * @param noticeDays clear calendar days between convening and meeting; less needs a reason of urgency
 * @param approvedOn the day on which the board approved it
 * @param effectiveFrom the first day on which it holds
 */
public record TermsOfReference(
        UUID id,
        int number,
        String edition,
        List<String> coreAgencies,
        List<Seat> seats,
        QuorumRule quorum,
        int noticeDays,
        LocalDate approvedOn,
        LocalDate effectiveFrom)
        implements Identified {}
