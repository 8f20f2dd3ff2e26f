package candour.document;

import candour.kernel.Identified;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A document for those who may know of it; of what it is called at the sender's, nothing.
 *
 * @param about the case or referral that it belongs to
 * @param reference of that
 * @param number counts the documents of the reference
 * @param revision counts the versions of the document
 * @param originAgencyName of the agency whose it is
 * @param size bytes
 * @param hash SHA-256 of the content, in hexadecimal
 * @param signature what the scanner found; there when it is refused
 * @param receivedOn the business date; {@code receivedAt} is when it was recorded
 * @param receivedFrom who sent it
 * @param yours whether it was the reader who sent it
 * @param replacedBy the newer version
 */
public record DocumentDetails(
        UUID id,
        UUID about,
        String reference,
        int number,
        int revision,
        String title,
        DocumentKind kind,
        Optional<UUID> originAgency,
        Optional<String> originAgencyName,
        Disclosure disclosure,
        Optional<LocalDate> sharedWithPoliceOn,
        FileType type,
        long size,
        int parts,
        String hash,
        DocumentState state,
        Optional<String> signature,
        LocalDate receivedOn,
        OffsetDateTime receivedAt,
        String receivedFrom,
        boolean yours,
        Optional<UUID> replacedBy,
        Optional<LocalDate> withdrawnOn,
        Optional<String> withdrawnBy,
        Optional<String> withdrawnReason,
        long version)
        implements Identified {

    /** Under which it is handed out: {@code ASH-2026-001-document-3.pdf}. */
    public String downloadName() {
        return reference + "-document-" + number + (revision > 1 ? "-version-" + revision : "") + "."
                + type.extension();
    }

    /** Whether its content can be had. */
    public boolean isHandedOut() {
        return state == DocumentState.CLEAN && withdrawnOn.isEmpty();
    }

    /** Whether it is the version that counts. */
    public boolean isCurrent() {
        return replacedBy.isEmpty() && withdrawnOn.isEmpty();
    }

    public DocumentLabel label() {
        return new DocumentLabel(title, kind, originAgency, disclosure, sharedWithPoliceOn);
    }
}
