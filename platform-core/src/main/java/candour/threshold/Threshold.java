package candour.threshold;

import candour.casefile.CaseId;
import candour.casefile.CaseOpened;
import candour.casefile.FinalAnswer;
import candour.casefile.FinalAnswers;
import candour.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The worksheets, advice and decisions of a board's cases. A worksheet and an empty draft come with every case. */
@ApplicationScoped
class Threshold implements FinalAnswers {
    @PersistenceContext(unitName = "candour")
    EntityManager em;

    void opened(@Observes CaseOpened news) {
        var caseFile = new CaseId(news.about());
        em.persist(new CriteriaAssessment(caseFile));
        em.flush(); // the advice refers to it by a key that the mapping doesn't know
        em.persist(new Advice(caseFile, 1));
    }

    CriteriaAssessment assessment(CaseId id) {
        return Optional.ofNullable(em.find(CriteriaAssessment.class, id.value()))
                .orElseThrow(NotFound::new);
    }

    /** Holds the worksheet until the end of the transaction, so that no view comes between what is signed and its signature. */
    CriteriaAssessment hold(CaseId id) {
        CriteriaAssessment assessment = assessment(id);
        em.refresh(assessment, LockModeType.PESSIMISTIC_WRITE);
        return assessment;
    }

    /** The latest advice on the case. */
    Advice advice(CaseId id) {
        return em.createQuery("select a from Advice a where a.caseFile = :case order by a.number desc", Advice.class)
                .setParameter("case", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The latest decision on the case. */
    Optional<Decision> decision(CaseId id) {
        return em.createQuery(
                        "select d from Decision d where d.caseFile = :case order by d.number desc", Decision.class)
                .setParameter("case", id.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<FinalAnswer> to(CaseId caseFile) {
        return decision(caseFile).map(Decision::answer);
    }

    void add(Decision decision) {
        em.persist(decision);
    }

    void flush() {
        em.flush();
    }

    /** Answers and evidence are part of the worksheet: its version goes on, so that nobody overwrites what they didn't see. */
    void touch(CriteriaAssessment assessment) {
        em.lock(assessment, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }
}
