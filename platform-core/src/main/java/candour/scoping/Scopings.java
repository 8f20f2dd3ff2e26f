package candour.scoping;

import candour.audit.Belonging;
import candour.board.Posts;
import candour.casefile.CaseFiles;
import candour.casefile.CaseId;
import candour.casefile.CaseOpened;
import candour.casefile.Visibility;
import candour.identity.About;
import candour.identity.Actor;
import candour.identity.Facts;
import candour.identity.Person;
import candour.kernel.NotFound;
import candour.tenancy.BoardScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The scoping of the board's cases. Whoever is to answer for an agency knows of that agency's return and no other. */
@ApplicationScoped
class Scopings implements Facts, Belonging {
    private static final String OVERDUE = """
            select cast(s.case_id as text), s.reference, min(sr.due_on)
              from app.scoping s join app.scoping_return sr on sr.board_id = s.board_id and sr.case_id = s.case_id
             where s.board_id = ?1 and s.closed_on is null and sr.state = 'ASKED' and sr.due_on < ?5
               and s.case_id in (select c.id
            """ + Visibility.CASES_VISIBLE_TO + """
                                    and c.last_step not in ('DECISION', 'SENT', 'PANELS_REPLY'))
             group by s.case_id, s.reference order by 3, 2""";

    @PersistenceContext(unitName = "candour")
    EntityManager em;

    @Inject
    BoardScope scope;

    @Inject
    CaseFiles cases;

    @Inject
    Posts posts;

    /** A case whose agencies haven't answered by the day, the one that waits longest first. */
    record Overdue(CaseId caseFile, String reference, LocalDate since) {}

    /** A case begins with nobody asked. */
    void opened(@Observes CaseOpened news) {
        em.persist(new Scoping(news.about(), news.reference()));
    }

    /**
     * A case that was opened before there was any scoping has nobody asked either.
     *
     * @throws NotFound when there is no such case, or none that the actor may know of
     */
    Scoping scoping(CaseId id) {
        return kept(id).orElseGet(() -> new Scoping(id.value(), cases.reference(id)));
    }

    private Optional<Scoping> kept(CaseId id) {
        return Optional.ofNullable(em.find(Scoping.class, id.value()));
    }

    /** Holds the scoping until the end of the transaction, so that no answer comes between what is counted and its closing. */
    Scoping hold(CaseId id) {
        Scoping scoping = scoping(id);
        if (em.contains(scoping)) {
            em.refresh(scoping, LockModeType.PESSIMISTIC_WRITE);
        }
        return scoping;
    }

    /** The same for whoever answers, who may not know of the case. */
    void holdOf(ScopingReturn one) {
        kept(new CaseId(one.caseFile())).ifPresent(scoping -> em.lock(scoping, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whether the scoping of the case is closed. */
    boolean isClosed(CaseId id) {
        return kept(id).filter(Scoping::isClosed).isPresent();
    }

    /** Written at once: what is asked hangs on it. */
    void begin(Scoping scoping) {
        if (!em.contains(scoping)) {
            em.persist(scoping);
            em.flush();
        }
    }

    /** What is asked is part of the scoping: its version goes on, so that nobody asks twice unseen. */
    void touch(Scoping scoping) {
        em.lock(scoping, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    void add(ScopingReturn asked) {
        em.persist(asked);
    }

    void flush() {
        em.flush();
    }

    private Optional<ScopingReturn> find(UUID id) {
        return Optional.ofNullable(em.find(ScopingReturn.class, id));
    }

    /** @throws NotFound when there is no such return */
    ScopingReturn get(ReturnId id) {
        return find(id.value()).orElseThrow(NotFound::new);
    }

    /** All that were asked about a case, taken back or not. */
    List<ScopingReturn> of(UUID caseFile) {
        return em.createQuery(
                        "select r from ScopingReturn r where r.caseFile = :case order by r.askedAt, r.id",
                        ScopingReturn.class)
                .setParameter("case", caseFile)
                .getResultList();
    }

    /** What this person is to answer and hasn't, for agencies of which they still hold a post; the one due first first. */
    List<ScopingReturn> waitingFor(Person person) {
        return em.createQuery("""
                        select r from ScopingReturn r where r.issuer = :issuer and r.subject = :subject
                           and r.state = :asked order by r.dueOn, r.askedAt, r.id""", ScopingReturn.class)
                .setParameter("issuer", person.issuer())
                .setParameter("subject", person.subject())
                .setParameter("asked", ReturnState.ASKED)
                .getResultStream()
                .filter(one -> isToAnswer(person, one) && isOpen(one))
                .toList();
    }

    /** Those that nobody has answered, of scopings that are open, on cases that aren't decided. */
    List<ScopingReturn> silent() {
        return em.createQuery("""
                        select r from ScopingReturn r, Scoping s where s.caseFile = r.caseFile and s.closedOn is null
                           and r.state = :asked order by r.dueOn, r.askedAt, r.id""", ScopingReturn.class)
                .setParameter("asked", ReturnState.ASKED)
                .getResultStream()
                .filter(this::isOpen)
                .toList();
    }

    private boolean isOpen(ScopingReturn one) {
        return !cases.isDecided(new CaseId(one.caseFile()));
    }

    /** The cases that the actor may know of, whose scoping is open and where somebody is overdue. */
    List<Overdue> overdue(Actor actor, LocalDate today) {
        List<?> rows = Visibility.bind(
                        em.createNativeQuery(OVERDUE),
                        scope.board().orElseThrow().value(),
                        actor)
                .setParameter(5, today)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Overdue(
                        new CaseId(UUID.fromString((String) row[0])), (String) row[1], ((Date) row[2]).toLocalDate()))
                .toList();
    }

    /** Whether the person is the one who was named, still answers for the agency, and may know of the case. */
    boolean isToAnswer(Person person, ScopingReturn one) {
        return one.counts()
                && one.person().equals(person)
                && answersFor(person, one)
                && mayBeAsked(person, new CaseId(one.caseFile()));
    }

    /** Whoever reads cases is one of the board's own people, so a restriction has to name them; others see no case anyhow. */
    boolean mayBeAsked(Person person, CaseId id) {
        return posts.find(person)
                .map(membership -> Actor.asToday(person, membership))
                .filter(actor -> !Visibility.readsCases(actor) || cases.of(actor, id) == Knowledge.VISIBLE)
                .isPresent();
    }

    private boolean answersFor(Person person, ScopingReturn one) {
        return posts.ofAgencies().stream()
                .anyMatch(member ->
                        member.person().equals(person) && member.agency().equals(one.agency()));
    }

    boolean readsCase(Actor actor, ScopingReturn one) {
        return cases.of(actor, new CaseId(one.caseFile())) == Knowledge.VISIBLE;
    }

    @Override
    public Knowledge of(Actor actor, About thing) {
        return find(thing.about())
                .map(one ->
                        isToAnswer(actor.person(), one) || readsCase(actor, one) ? Knowledge.VISIBLE : Knowledge.HIDDEN)
                .orElse(Knowledge.UNKNOWN);
    }

    /** The history of a case has that of its returns. */
    @Override
    public Stream<UUID> belongingTo(UUID thing) {
        return of(thing).stream().map(ScopingReturn::id);
    }
}
