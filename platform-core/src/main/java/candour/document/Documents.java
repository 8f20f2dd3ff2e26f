package candour.document;

import candour.audit.Belonging;
import candour.casefile.CaseFiles;
import candour.casefile.Visibility;
import candour.identity.About;
import candour.identity.Actor;
import candour.identity.AllFacts;
import candour.identity.Facts;
import candour.kernel.NotFound;
import candour.tenancy.BoardScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The documents of a board. Who may know of one may know of what it belongs to; a referrer knows of their own only. */
@ApplicationScoped
class Documents implements Facts, Belonging {
    @PersistenceContext(unitName = "candour")
    EntityManager em;

    @Inject
    BoardScope scope;

    @Inject
    CaseFiles cases;

    @Inject
    AllFacts facts;

    void add(Document document) {
        em.persist(document);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** Written at once and then forgotten, so that a large file takes no more room than a small one. */
    void add(DocumentPart part) {
        em.persist(part);
        em.flush();
        em.detach(part);
    }

    DocumentPart part(UUID document, int number) {
        DocumentPart found = em.createQuery(
                        "select p from DocumentPart p where p.document = :document and p.number = :number",
                        DocumentPart.class)
                .setParameter("document", document)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        em.detach(found);
        return found;
    }

    Optional<Document> find(UUID id) {
        return Optional.ofNullable(em.find(Document.class, id));
    }

    Document get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** What belongs to the thing and the actor may know of, in the order in which it came; a case has its referral's too. */
    List<Document> of(DocumentPlace place, Actor actor) {
        return withReferral(place.about())
                .flatMap(about -> em.createQuery(
                                "select d from Document d where d.about = :about order by d.number, d.revision",
                                Document.class)
                        .setParameter("about", about)
                        .getResultStream())
                .filter(document -> isFor(actor, document))
                .toList();
    }

    private Stream<UUID> withReferral(UUID thing) {
        return Stream.concat(cases.belongingTo(thing), Stream.of(thing));
    }

    private static boolean isFor(Actor actor, Document document) {
        return Visibility.readsCases(actor) || document.wasSentBy(actor.person());
    }

    @Override
    public Knowledge of(Actor actor, About thing) {
        return find(thing.about())
                .map(document -> isFor(actor, document) && facts.isVisible(actor, document.place())
                        ? Knowledge.VISIBLE
                        : Knowledge.HIDDEN)
                .orElse(Knowledge.UNKNOWN);
    }

    /** The history of a case or a referral has that of its documents. */
    @Override
    public Stream<UUID> belongingTo(UUID thing) {
        return withReferral(thing).flatMap(about -> em.createQuery(
                        "select d.id from Document d where d.about = :about order by d.id", UUID.class)
                .setParameter("about", about)
                .getResultStream());
    }

    /** The reference's next number, which is this transaction's until it ends. */
    int nextNumber(String reference) {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) kept")
                .setParameter(1, "documents|" + scope.board().orElseThrow() + "|" + reference)
                .getSingleResult();
        return em.createQuery(
                                "select coalesce(max(d.number), 0) from Document d where d.reference = :reference",
                                Integer.class)
                        .setParameter("reference", reference)
                        .getSingleResult()
                + 1;
    }
}
