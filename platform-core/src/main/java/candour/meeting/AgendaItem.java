package candour.meeting;

import candour.casefile.CaseId;
import candour.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a meeting deals with: a case, or a matter of its own. */
@Entity
@Table(schema = "app", name = "agenda_item")
class AgendaItem {
    @Id
    @SuppressWarnings("UnusedVariable") // the key
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    @SuppressWarnings("UnusedVariable") // the owning side of the association
    private Meeting meeting;

    @SuppressWarnings("UnusedVariable") // orders the agenda
    private int position;

    private @Nullable String title;

    @Column(name = "case_id")
    private @Nullable CaseId caseFile;

    @SuppressWarnings("NullAway.Init")
    protected AgendaItem() {} // JPA

    /** @throws ItemUnclear when it is neither one case nor one matter */
    AgendaItem(Meeting meeting, int position, Convene.Item item) {
        if (item.caseFile().isPresent() == item.title().isPresent()) {
            throw new ItemUnclear(position);
        }
        this.id = Ids.next();
        this.meeting = meeting;
        this.position = position;
        this.title = item.title().orElse(null);
        this.caseFile = item.caseFile().map(CaseId::new).orElse(null);
    }

    Optional<String> title() {
        return Optional.ofNullable(title);
    }

    Optional<CaseId> caseFile() {
        return Optional.ofNullable(caseFile);
    }
}
