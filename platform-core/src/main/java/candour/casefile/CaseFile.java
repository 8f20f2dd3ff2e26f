package candour.casefile;

import candour.guidance.CaseStep;
import candour.guidance.Edition;
import candour.kernel.Ids;
import candour.terms.TermsOfReference;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the panel considers. Opened by the Board Chair's request or, under rules that say so, by the notification of the
 * incident; then the guidance edition and the Terms of Reference in force freeze for it. Passes the edition's steps one
 * after the other.
 */
@Entity
@Table(schema = "app", name = "case_file")
class CaseFile {
    @Id
    private UUID id;

    @Column(name = "referral_id")
    private UUID referral;

    private String reference;
    private String edition;

    @Column(name = "terms_id")
    private UUID terms;

    @Column(name = "why_this_edition")
    private @Nullable String whyThisEdition;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "opened_at")
    @SuppressWarnings("UnusedVariable") // orders the list
    private OffsetDateTime openedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "last_step")
    private CaseStep lastStep;

    @OneToMany(mappedBy = "caseFile", cascade = CascadeType.PERSIST)
    private List<StepDone> steps = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected CaseFile() {} // JPA

    /**
     * @param why why it is opened under an edition that has ended; not kept unless it has
     * @throws NotOpenedByRequest when the edition has no such step
     * @throws EditionEnded when the edition has ended and no reason is given
     */
    CaseFile(
            UUID referral,
            String reference,
            LocalDate receivedOn,
            Edition edition,
            TermsOfReference terms,
            Optional<String> why,
            LocalDate today,
            OffsetDateTime now) {
        this(referral, reference, edition, terms, why, CaseStep.CHAIRS_REQUEST, today, now);
        if (!edition.after(CaseStep.REFERRAL).equals(Optional.of(CaseStep.CHAIRS_REQUEST))) {
            throw new NotOpenedByRequest(edition.title());
        }
        steps.add(new StepDone(this, CaseStep.REFERRAL, receivedOn, now));
        steps.add(new StepDone(this, CaseStep.CHAIRS_REQUEST, today, now));
    }

    /**
     * A rapid review, opened by the authority's notification.
     *
     * @param notifiedOn when that went out
     * @param why why it is opened under an edition that has ended; not kept unless it has
     * @throws EditionEnded when the edition has ended and no reason is given
     */
    static CaseFile notified(
            UUID referral,
            String reference,
            LocalDate notifiedOn,
            Edition edition,
            TermsOfReference terms,
            Optional<String> why,
            LocalDate today,
            OffsetDateTime now) {
        var opened = new CaseFile(referral, reference, edition, terms, why, CaseStep.NOTIFICATION, today, now);
        opened.steps.add(new StepDone(opened, CaseStep.NOTIFICATION, notifiedOn, now));
        return opened;
    }

    private CaseFile(
            UUID referral,
            String reference,
            Edition edition,
            TermsOfReference terms,
            Optional<String> why,
            CaseStep openedBy,
            LocalDate today,
            OffsetDateTime now) {
        Optional<LocalDate> ended = edition.endedBy(today);
        Optional<String> reason = why.map(String::strip).filter(text -> !text.isEmpty());
        ended.filter(on -> reason.isEmpty()).ifPresent(on -> {
            throw new EditionEnded(edition.title(), on);
        });
        this.whyThisEdition = ended.flatMap(on -> reason).orElse(null);
        this.id = Ids.next();
        this.referral = referral;
        this.reference = reference;
        this.edition = edition.code();
        this.terms = terms.id();
        this.openedOn = today;
        this.openedAt = now;
        this.lastStep = openedBy;
    }

    CaseOpened opened(int termsNumber) {
        return new CaseOpened(id, reference, edition, termsNumber, whyThisEdition != null);
    }

    /** @throws StepOutOfTurn when another step comes first, or this one is done */
    void pass(CaseStep step, Edition rules, LocalDate on, OffsetDateTime at) {
        if (!rules.after(lastStep).equals(Optional.of(step))) {
            throw new StepOutOfTurn(reference);
        }
        steps.add(new StepDone(this, step, on, at));
        lastStep = step;
    }

    UUID id() {
        return id;
    }

    UUID referral() {
        return referral;
    }

    String reference() {
        return reference;
    }

    String edition() {
        return edition;
    }

    Optional<CaseStep> next(Edition rules) {
        return rules.after(lastStep);
    }

    boolean isDecided() {
        return doneOn(CaseStep.DECISION).isPresent();
    }

    UUID terms() {
        return terms;
    }

    CaseDetails details(ReferralDetails came, Edition rules, int termsNumber) {
        return new CaseDetails(
                id,
                reference,
                came,
                edition,
                rules.title(),
                rules.toBeConfirmed(),
                terms,
                termsNumber,
                openedOn,
                whyThisEdition(),
                rules.steps().stream()
                        .map(step -> new StepReached(step, doneOn(step)))
                        .toList(),
                rules.after(lastStep),
                came.clocks(),
                version);
    }

    Optional<String> whyThisEdition() {
        return Optional.ofNullable(whyThisEdition);
    }

    private Optional<LocalDate> doneOn(CaseStep step) {
        return steps.stream().filter(done -> done.step() == step).findFirst().map(StepDone::doneOn);
    }
}
