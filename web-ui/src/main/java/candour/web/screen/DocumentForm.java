package candour.web.screen;

import candour.document.Disclosure;
import candour.document.DocumentKind;
import candour.document.DocumentLabel;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody typed about a document, as typed.
 *
 * @param shared when the police were given it, if they were
 */
record DocumentForm(
        String title,
        Optional<DocumentKind> kind,
        Optional<UUID> originAgency,
        Disclosure disclosure,
        ReferralForm.TypedDate shared) {
    /** Only for a form that was checked and found without fault. */
    DocumentLabel label() {
        return new DocumentLabel(title.strip(), kind.orElseThrow(), originAgency, disclosure, shared.date());
    }
}
