package candour.document;

import candour.kernel.Ids;
import candour.tenancy.Place;
import candour.tenancy.Sealed;
import candour.tenancy.Vault;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * A part of a document's content. It opens as this part of this document and of a content of so many parts, and nowhere
 * else.
 */
@Entity
@Table(schema = "app", name = "document_part")
class DocumentPart {
    @Id
    @SuppressWarnings("UnusedVariable") // the key of the row
    private UUID id;

    @Column(name = "document_id")
    private UUID document;

    private int number;
    private Sealed content;

    @SuppressWarnings("NullAway.Init")
    protected DocumentPart() {} // JPA

    /**
     * @param number from 1
     * @param parts how many there are in all
     */
    DocumentPart(UUID document, int number, int parts, byte[] plain, Vault vault) {
        this.id = Ids.next();
        this.document = document;
        this.number = number;
        this.content = vault.seal(plain, place(parts));
    }

    byte[] open(int parts, Vault vault) {
        return vault.openBytes(content, place(parts));
    }

    private Place place(int parts) {
        return new Place("document_part", document, "content " + number + " of " + parts);
    }
}
