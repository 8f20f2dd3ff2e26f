package candour.threshold;

import candour.kernel.Identified;
import candour.kernel.Phrase;
import candour.meeting.PanelProof;
import candour.signing.Signature;
import candour.signing.ToSign;
import java.util.Optional;
import java.util.UUID;

/**
 * The panel's written advice: what was written, and what it is assembled from.
 *
 * @param id the case
 * @param number from 1, per case
 * @param termsNumber the version of the Terms of Reference frozen for the case
 * @param panel that the panel met quorate on it; empty while it hasn't
 * @param obstacle why it can't be signed yet; empty when it can, or is
 * @param toSign what the panel chair would sign now; empty while something stands in the way, and once it is signed
 */
public record AdviceDetails(
        UUID id,
        String reference,
        int number,
        AdviceState state,
        String facts,
        String reasons,
        Optional<Outcome> recommends,
        String recommendation,
        AssessmentDetails assessment,
        int termsNumber,
        Optional<PanelProof> panel,
        Optional<Phrase> obstacle,
        Optional<ToSign> toSign,
        Optional<Signature> signature,
        long version)
        implements Identified {}
