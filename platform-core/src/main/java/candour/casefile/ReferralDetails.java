package candour.casefile;

import candour.kernel.Identified;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A referral for those who may read it; children by label only. Whoever sent it in and reads no cases sees what they sent,
 * where it stands and the answer, and nothing of what the board wrote.
 *
 * @param receivedOn the business date; {@code receivedAt} is when it was recorded
 * @param harm empty where it came in before this was asked
 * @param cdop of a referral by the child death overview panel
 * @param otherBoard of a referral by another board
 * @param children labels, in order: Child 1, Sibling 1
 * @param agencies names of those said to have known the child or the family
 * @param requestedOn when the Board Chair asked the panel to consider it
 * @param requestedBy who asked; of a delegate, with the name of whom they stood in for
 * @param rules those that would freeze for its case today; empty once it is opened, and as long as the board has no Terms
 *     of Reference
 * @param ending of one that was declined, withdrawn or registered in error
 * @param answer what the Board Chair decided on the case that this opened
 * @param corrections the first one first
 * @param own whether you sent it in
 * @param caseFile the case that this opened; empty for whoever may not read cases
 * @param clocks its statutory clocks, the most urgent first; none for whoever may not read cases
 * @param restricted to whom it and its case are restricted; empty when they aren't, and for whoever may not read cases
 */
public record ReferralDetails(
        UUID id,
        String reference,
        ReferralStatus status,
        ReferralSource source,
        LocalDate receivedOn,
        OffsetDateTime receivedAt,
        Optional<Harm> harm,
        LocalDate incidentOn,
        LocalDate becameAware,
        String areaOfIncident,
        boolean incidentOutsideEngland,
        String areaOfResidence,
        boolean residenceOutsideEngland,
        LookedAfter lookedAfter,
        String grounds,
        Optional<String> referringAgency,
        Optional<FromCdop> cdop,
        Optional<FromBoard> otherBoard,
        List<String> children,
        List<String> agencies,
        Optional<LocalDate> requestedOn,
        Optional<String> requestedBy,
        Optional<String> requestText,
        Optional<RulesAhead> rules,
        Optional<Ending> ending,
        Optional<FinalAnswer> answer,
        List<Correction> corrections,
        boolean own,
        Optional<UUID> caseFile,
        List<StatutoryClock> clocks,
        Optional<RestrictedTo> restricted,
        long version)
        implements Identified {
    /**
     * Without what the board wrote or put right: for whoever sent it in and reads no cases.
     *
     * @param asSent what was corrected since, as it was sent, by the names of corrections
     */
    ReferralDetails forSender(Map<String, String> asSent) {
        return new ReferralDetails(
                id,
                reference,
                status,
                source,
                receivedOn,
                receivedAt,
                sent(asSent, "harm", harm, text -> text.isEmpty() ? Optional.empty() : Optional.of(Harm.valueOf(text))),
                sent(asSent, "incidentOn", incidentOn, LocalDate::parse),
                sent(asSent, "becameAware", becameAware, LocalDate::parse),
                sent(asSent, "areaOfIncident", areaOfIncident, text -> text),
                sent(asSent, "incidentOutsideEngland", incidentOutsideEngland, Boolean::valueOf),
                sent(asSent, "areaOfResidence", areaOfResidence, text -> text),
                sent(asSent, "residenceOutsideEngland", residenceOutsideEngland, Boolean::valueOf),
                sent(asSent, "lookedAfter", lookedAfter, LookedAfter::valueOf),
                grounds,
                referringAgency,
                cdop,
                otherBoard,
                children,
                agencies,
                requestedOn,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ending.map(this::forSender),
                answer,
                List.of(),
                own,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                version);
    }

    private static <T> T sent(Map<String, String> asSent, String name, T now, Function<String, T> read) {
        String text = asSent.get(name);
        return text == null ? now : read.apply(text);
    }

    private Ending forSender(Ending ended) {
        return new Ending(
                ended.on(),
                Optional.empty(),
                ended.reason().filter(reason -> status != ReferralStatus.REGISTERED_IN_ERROR));
    }
}
