package candour.draft;

import candour.identity.About;
import candour.identity.Acting;
import candour.identity.Actor;
import candour.identity.AllFacts;
import candour.identity.Facts;
import candour.identity.Person;
import candour.kernel.NotFound;
import candour.tenancy.BoardScope;
import candour.tenancy.BoardTasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The private drafts of a board. Every query names the writer; to the policy, another's draft isn't there. Nor is one's own
 * on a thing that one may no longer know of, as long as that is so.
 */
@ApplicationScoped
class Drafts implements Facts {
    static final String FORGET = "forget-drafts";

    /** After the last save. */
    static final Duration KEPT = Duration.ofDays(30);

    /** A sitting is over by then, so a draft's last task finds it old enough. */
    private static final Duration LONGEST_SITTING = Duration.ofDays(1);

    @PersistenceContext(unitName = "candour")
    EntityManager em;

    @Inject
    BoardScope scope;

    @Inject
    BoardTasks tasks;

    @Inject
    Acting acting;

    @Inject
    AllFacts facts;

    void add(Draft draft) {
        em.persist(draft);
        em.flush();
        sits();
    }

    /** A sitting begins: some time after it, what was left lying is forgotten. */
    void sits() {
        tasks.after(FORGET, KEPT.plus(LONGEST_SITTING));
    }

    void flush() {
        em.flush();
    }

    void remove(Draft draft) {
        em.remove(draft);
    }

    /** Removes what has become something, whatever was typed into it meanwhile; another's stays. */
    void removeCarriedOut(Person writer, DraftId id) {
        em.createNativeQuery("delete from app.draft where board_id = ?1 and id = ?2 and issuer = ?3 and subject = ?4")
                .setParameter(1, scope.board().orElseThrow().value())
                .setParameter(2, id.value())
                .setParameter(3, writer.issuer())
                .setParameter(4, writer.subject())
                .executeUpdate();
    }

    Optional<Draft> find(Person writer, DraftId id) {
        return Optional.ofNullable(em.find(Draft.class, id.value()))
                .filter(draft -> draft.isOf(writer) && isKnown(draft));
    }

    /** @throws NotFound when there is none of this writer's */
    Draft get(Person writer, DraftId id) {
        return find(writer, id).orElseThrow(NotFound::new);
    }

    Optional<Draft> find(Person writer, DraftPlace place) {
        return em.createQuery(
                        "select d from Draft d where d.issuer = :issuer and d.subject = :subject and d.kind = :kind and d.about = :about and d.part = :part",
                        Draft.class)
                .setParameter("issuer", writer.issuer())
                .setParameter("subject", writer.subject())
                .setParameter("kind", place.kind())
                .setParameter("about", new DraftSubject(place.about()))
                .setParameter("part", place.part())
                .getResultStream()
                .findFirst();
    }

    /** All of one writer, the one saved last first. */
    List<Draft> of(Person writer) {
        return em.createQuery(
                        "select d from Draft d where d.issuer = :issuer and d.subject = :subject order by d.savedAt desc, d.id",
                        Draft.class)
                .setParameter("issuer", writer.issuer())
                .setParameter("subject", writer.subject())
                .getResultStream()
                .filter(this::isKnown)
                .toList();
    }

    /** Whether the actor may know of what it is written on. */
    private boolean isKnown(Draft draft) {
        return draft.place()
                .map(place -> facts.isVisible(acting.actor(), place))
                .orElse(true);
    }

    void forgetOld() {
        em.createNativeQuery(
                        "delete from app.draft where board_id = ?1 and saved_at < clock_timestamp() - make_interval(days => ?2)")
                .setParameter(1, scope.board().orElseThrow().value())
                .setParameter(2, (int) KEPT.toDays())
                .executeUpdate();
    }

    @Override
    public Knowledge of(Actor actor, About thing) {
        Draft draft = em.find(Draft.class, thing.about());
        if (draft == null) {
            return Knowledge.UNKNOWN;
        }
        boolean known = draft.isOf(actor.person())
                && draft.place().map(place -> facts.isVisible(actor, place)).orElse(true);
        return known ? Knowledge.VISIBLE : Knowledge.HIDDEN;
    }
}
