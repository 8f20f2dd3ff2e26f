package candour.scoping;

import candour.kernel.Ids;
import candour.signing.Signature;
import candour.signing.SignatureId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One signed answer of an agency. Written once; the database takes no change of it. */
@Entity
@Table(schema = "app", name = "scoping_answer")
class ScopingAnswer {
    private static final String SEPARATOR = "\n";

    @Id
    @SuppressWarnings("UnusedVariable") // the key
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "return_id")
    @SuppressWarnings("UnusedVariable") // the owning side of the association
    private ScopingReturn of;

    private int number;

    @Enumerated(EnumType.STRING)
    private ReturnAnswer answer;

    /** Labels, one a line: none has a line break in it. */
    private String children;

    private String services;
    private String period;
    private String summary;
    private String concern;
    private boolean secured;
    private String searched;
    private String post;
    private boolean late;

    @Column(name = "given_at")
    @SuppressWarnings("UnusedVariable") // written for the record
    private OffsetDateTime givenAt;

    @Column(name = "signature_id")
    private SignatureId signature;

    @SuppressWarnings("NullAway.Init")
    protected ScopingAnswer() {} // JPA

    /** @param number from 1, in the order of answering */
    ScopingAnswer(ScopingReturn of, int number, ReturnContent content, String post, boolean late, Signature signature) {
        this.id = Ids.next();
        this.of = of;
        this.number = number;
        this.answer = content.answer();
        this.children = String.join(SEPARATOR, content.children());
        this.services = content.services();
        this.period = content.period();
        this.summary = content.summary();
        this.concern = content.concern();
        this.secured = content.secured();
        this.searched = content.searched();
        this.post = post;
        this.late = late;
        this.givenAt = signature.signedAt();
        this.signature = new SignatureId(signature.id());
    }

    int number() {
        return number;
    }

    ReturnAnswer answer() {
        return answer;
    }

    Stream<String> texts() {
        return Stream.of(services, period, summary, concern, searched);
    }

    SignatureId signature() {
        return signature;
    }

    private ReturnContent content() {
        return new ReturnContent(
                answer,
                children.isEmpty() ? List.of() : List.of(children.split(SEPARATOR)),
                services,
                period,
                summary,
                concern,
                secured,
                searched);
    }

    ReturnDetails.Answer details(Signature by) {
        return new ReturnDetails.Answer(number, content(), post, late, by);
    }
}
