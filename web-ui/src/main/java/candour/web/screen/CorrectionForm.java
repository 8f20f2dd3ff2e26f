package candour.web.screen;

import candour.casefile.CorrectReferral;
import candour.casefile.Harm;
import candour.casefile.LookedAfter;
import candour.casefile.ReferralDetails;
import candour.casefile.ReferralId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What somebody typed to correct a referral, as typed. */
record CorrectionForm(
        Optional<Harm> harm,
        ReferralForm.TypedDate incident,
        ReferralForm.TypedDate aware,
        ReferralForm.TypedPlace place,
        ReferralForm.TypedPlace residence,
        Optional<LookedAfter> lookedAfter,
        List<ReferralForm.TypedChild> children,
        String reason) {

    /** As the form of a new referral, of which the same is asked. */
    ReferralForm asReferral(ReferralDetails referral) {
        return new ReferralForm(
                Optional.of(referral.source()),
                Optional.empty(),
                Set.of(),
                "",
                "",
                "",
                children,
                residence,
                lookedAfter,
                harm,
                incident,
                aware,
                place,
                referral.grounds(),
                Set.of());
    }

    /** The command; only for a form that was checked and found without fault. */
    CorrectReferral command(ReferralDetails seen) {
        var corrected = new ArrayList<CorrectReferral.Corrected>();
        for (int i = 0; i < children.size(); i++) {
            corrected.add(new CorrectReferral.Corrected(i + 1, children.get(i).command()));
        }
        return new CorrectReferral(
                new ReferralId(seen.id()),
                reason.strip(),
                Optional.of(new CorrectReferral.Facts(
                        harm.orElseThrow(),
                        incident.date().orElseThrow(),
                        aware.date().orElseThrow(),
                        place.area().strip(),
                        place.outsideEngland(),
                        residence.area().strip(),
                        residence.outsideEngland(),
                        lookedAfter.orElseThrow())),
                corrected,
                seen.version());
    }
}
