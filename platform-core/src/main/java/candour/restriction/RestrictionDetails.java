package candour.restriction;

import candour.kernel.Identified;
import candour.kernel.Phrase;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * To whom a referral and its case are restricted, for those who may know of them; when they aren't, to whom they could be.
 *
 * @param id of the referral
 * @param caseFile the case that the referral opened
 * @param sender who sent the referral in, if they read no cases: only then they see it by having sent it
 * @param senderExcluded whether it is kept from whoever sent it in
 * @param people who reads cases on this board today, and who is named and doesn't; by name
 * @param missing what nobody named can do today
 * @param changes the last one first
 * @param mayRestrict whether you may restrict it, or change to whom it is restricted
 * @param mayLift whether you may lift it
 */
public record RestrictionDetails(
        UUID id,
        String reference,
        Optional<UUID> caseFile,
        boolean inForce,
        Optional<String> sender,
        boolean senderExcluded,
        List<RosterMember> people,
        List<Phrase> missing,
        List<Change> changes,
        boolean mayRestrict,
        boolean mayLift,
        long version)
        implements Identified {
    /**
     * Somebody who is named, or could be.
     *
     * @param entry a line of the roster by which they hold a post today; empty when they hold none by which cases are read
     * @param posts what they are on the board; what they were when they were named, if they hold none now
     * @param named whether it is restricted to them
     * @param decides whether they decide on the case, or have a part in it
     * @param manages whether they are a business manager
     * @param you whether it is you
     */
    public record RosterMember(
            Optional<UUID> entry,
            String name,
            String posts,
            boolean named,
            boolean decides,
            boolean manages,
            boolean you) {}

    /**
     * What became of the restriction.
     *
     * @param number from 1
     * @param people whom it names since, by name
     */
    public record Change(
            int number,
            RestrictionKind kind,
            List<String> people,
            boolean senderExcluded,
            String reason,
            String by,
            LocalDate on,
            OffsetDateTime at) {}
}
