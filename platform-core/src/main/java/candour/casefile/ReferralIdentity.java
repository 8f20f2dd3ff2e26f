package candour.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who somebody is whom a referral is about, opened once and recorded.
 *
 * @param expectedOn of an unborn child
 * @param nhsNumber ten digits
 * @param leavingCare of a care leaver
 */
public record ReferralIdentity(
        String label,
        SubjectKind kind,
        String name,
        Optional<LocalDate> born,
        Optional<LocalDate> expectedOn,
        Optional<String> nhsNumber,
        Optional<LeavingCare> leavingCare) {
    static ReferralIdentity of(String label, ReceiveReferral.Child typed) {
        return new ReferralIdentity(
                label,
                typed.kindOrChild(),
                typed.name(),
                typed.born(),
                typed.expectedOn(),
                typed.nhsNumber().map(number -> number.replace(" ", "")),
                typed.leavingCare());
    }

    /** Says nothing, so that a name can't reach a log. */
    @Override
    public String toString() {
        return label;
    }
}
