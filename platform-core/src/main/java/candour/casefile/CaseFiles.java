package candour.casefile;

import candour.audit.Belonging;
import candour.guidance.CaseStep;
import candour.guidance.Edition;
import candour.guidance.Editions;
import candour.identity.About;
import candour.identity.Acting;
import candour.identity.Actor;
import candour.identity.Facts;
import candour.kernel.BusinessClock;
import candour.kernel.NotFound;
import candour.kernel.Page;
import candour.tenancy.BoardScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The cases of a board. */
@ApplicationScoped
public class CaseFiles implements Facts, Belonging {
    private static final String COLUMNS =
            "select cast(c.id as text), c.reference, c.edition, c.opened_on, c.last_step ";

    @PersistenceContext(unitName = "candour")
    EntityManager em;

    @Inject
    BoardScope scope;

    @Inject
    Referrals referrals;

    @Inject
    Editions editions;

    @Inject
    Acting acting;

    @Inject
    BusinessClock clock;

    /** Written at once: other features hang their rows on it when they hear of it. */
    void add(CaseFile caseFile) {
        em.persist(caseFile);
        em.flush();
    }

    Optional<CaseFile> find(CaseId id) {
        return Optional.ofNullable(em.find(CaseFile.class, id.value()));
    }

    CaseFile file(CaseId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    Optional<CaseFile> findByReferral(UUID referral) {
        return em.createQuery("select c from CaseFile c where c.referral = :referral", CaseFile.class)
                .setParameter("referral", referral)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Knowledge of(Actor actor, About thing) {
        var id = new CaseId(thing.about());
        if (find(id).isEmpty()) {
            return Knowledge.UNKNOWN;
        }
        return isVisible(actor, id) ? Knowledge.VISIBLE : Knowledge.HIDDEN;
    }

    private boolean isVisible(Actor actor, CaseId id) {
        return !Visibility.bind(
                        em.createNativeQuery("select c.reference " + Visibility.CASES_VISIBLE_TO + " and c.id = ?5"),
                        board(),
                        actor)
                .setParameter(5, id.value())
                .getResultList()
                .isEmpty();
    }

    /** Whether the actor of the open use case may know of a case. */
    public boolean knows(CaseId id) {
        return isVisible(acting.actor(), id);
    }

    /** A case's history begins with its referral's. */
    @Override
    public Stream<UUID> belongingTo(UUID thing) {
        return find(new CaseId(thing)).map(CaseFile::referral).stream();
    }

    /**
     * The reference of a case.
     *
     * @throws NotFound when there is none, or none that the actor of the open use case may know of
     */
    public String reference(CaseId id) {
        CaseFile found = file(id);
        if (!knows(id)) {
            throw new NotFound();
        }
        return found.reference();
    }

    /** The case that a referral opened. */
    public Optional<CaseId> openedBy(ReferralId referral) {
        return findByReferral(referral.value()).map(found -> new CaseId(found.id()));
    }

    /** The guidance edition that is frozen for a case. */
    public Edition edition(CaseId id) {
        return editions.get(file(id).edition());
    }

    /** The version of the Terms of Reference that is frozen for a case. */
    public UUID terms(CaseId id) {
        return file(id).terms();
    }

    /** The referral that opened a case. */
    public UUID referral(CaseId id) {
        return file(id).referral();
    }

    /** Whether it was decided; what an edition lets follow is of no matter. */
    public boolean isDecided(CaseId id) {
        return file(id).isDecided();
    }

    /** The labels of the children of a case: Child 1, Sibling 1. */
    public List<String> children(CaseId id) {
        return referrals.get(new ReferralId(file(id).referral())).subjects().stream()
                .map(ReferralSubject::label)
                .toList();
    }

    /** The step that comes; empty once the case is decided. */
    public Optional<CaseStep> next(CaseId id) {
        CaseFile found = file(id);
        return found.next(editions.get(found.edition()));
    }

    /** @throws StepOutOfTurn when another step comes first, or this one is done */
    public void pass(CaseId id, CaseStep step) {
        CaseFile found = file(id);
        found.pass(step, editions.get(found.edition()), clock.today(), clock.recordedAt());
    }

    /** All visible cases whose last step is one of these, oldest first: what waits is never left out for its number. */
    public List<CaseRow> waitingAfter(Set<CaseStep> lastSteps) {
        return waitingAfter(lastSteps, Integer.MAX_VALUE);
    }

    /** The first of the visible cases whose last step is one of these, oldest first. */
    public List<CaseRow> waitingAfter(Set<CaseStep> lastSteps, int most) {
        List<?> rows = Visibility.bind(
                        em.createNativeQuery(
                                COLUMNS + Visibility.CASES_VISIBLE_TO
                                        + " and c.last_step = any (string_to_array(?5, ',')) order by c.opened_at, c.id limit ?6"),
                        board(),
                        acting.actor())
                .setParameter(
                        5,
                        String.join(",", lastSteps.stream().map(CaseStep::name).toList()))
                .setParameter(6, most)
                .getResultList();
        return rows(rows);
    }

    /**
     * The visible cases, newest first.
     *
     * @param after the id of the last case of the page before
     * @throws NotFound when the cursor is none of the actor's cases
     */
    Page<CaseRow> visibleTo(Actor actor, Optional<CaseId> after, int limit) {
        String from = after.map(id -> {
                    if (!isVisible(actor, id)) {
                        throw new NotFound();
                    }
                    return " and (c.opened_at, c.id) < (select p.opened_at, p.id from app.case_file p where p.board_id = ?1 and p.id = ?6)";
                })
                .orElse("");
        var query = Visibility.bind(
                em.createNativeQuery(COLUMNS + Visibility.CASES_VISIBLE_TO + from
                        + " order by c.opened_at desc, c.id desc limit ?5"),
                board(),
                actor);
        after.ifPresent(id -> query.setParameter(6, id.value()));
        List<?> rows = query.setParameter(5, limit + 1).getResultList();
        return Page.of(rows(rows), limit, row -> row.id().toString());
    }

    /** Each edition is read once, however many cases follow it. */
    private List<CaseRow> rows(List<?> rows) {
        Map<String, Edition> read = new HashMap<>();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> row(row, read.computeIfAbsent((String) row[2], editions::get)))
                .toList();
    }

    private static CaseRow row(Object[] row, Edition edition) {
        CaseStep last = CaseStep.valueOf((String) row[4]);
        return new CaseRow(
                UUID.fromString((String) row[0]),
                (String) row[1],
                (String) row[2],
                ((Date) row[3]).toLocalDate(),
                last,
                edition.after(last));
    }

    private UUID board() {
        return scope.board().orElseThrow().value();
    }
}
