package candour.restriction;

import candour.board.Posts;
import candour.board.RosterPerson;
import candour.casefile.CaseFiles;
import candour.casefile.CaseId;
import candour.casefile.ReferralId;
import candour.casefile.RestrictedTo;
import candour.casefile.Restricting;
import candour.casefile.Visibility;
import candour.guidance.DecidedBy;
import candour.guidance.Edition;
import candour.guidance.Editions;
import candour.kernel.BusinessClock;
import candour.kernel.Phrase;
import candour.kernel.Stale;
import candour.terms.StandingTerms;
import candour.terms.TermsOfReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The restrictions of a board, and whether those named can still decide and manage. */
@ApplicationScoped
class Restrictions implements Restricting {
    private static final String ONE_OF_A_REFERRAL = "pk_restriction";

    @PersistenceContext(unitName = "candour")
    EntityManager em;

    @Inject
    Posts posts;

    @Inject
    CaseFiles cases;

    @Inject
    StandingTerms terms;

    @Inject
    Editions editions;

    @Inject
    BusinessClock clock;

    Optional<Restriction> find(ReferralId referral) {
        return Optional.ofNullable(em.find(Restriction.class, referral.value()));
    }

    /** Those that are in force. */
    List<Restriction> inForce() {
        return em.createQuery(
                        "select x from Restriction x where x.inForce = true order by x.referral", Restriction.class)
                .getResultList();
    }

    /** @throws Stale when somebody else restricts it at this very moment */
    void add(Restriction restriction) {
        try {
            em.persist(restriction);
            em.flush();
        } catch (PersistenceException e) {
            if (Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause)
                    .anyMatch(cause -> String.valueOf(cause.getMessage()).contains(ONE_OF_A_REFERRAL))) {
                throw new Stale();
            }
            throw e;
        }
    }

    void flush() {
        em.flush();
    }

    @Override
    public Optional<RestrictedTo> to(UUID referral) {
        var id = new ReferralId(referral);
        return find(id).filter(Restriction::isInForce).map(held -> {
            List<RosterPerson> here = here(held, posts.people());
            return new RestrictedTo(
                    held.named().stream()
                            .map(one -> new RestrictedTo.Named(
                                    one.name(), here.stream().anyMatch(person -> person.person()
                                            .equals(one.person()))))
                            .toList(),
                    missing(here, deciders(id)));
        });
    }

    static boolean readsCases(RosterPerson person) {
        return Visibility.readsCases(person.capacities());
    }

    /** Those named who can read cases today. */
    static List<RosterPerson> here(Restriction restriction, List<RosterPerson> roster) {
        return roster.stream()
                .filter(Restrictions::readsCases)
                .filter(person -> restriction.named().stream()
                        .anyMatch(one -> one.person().equals(person.person())))
                .toList();
    }

    /** What nobody among these people can do, in words. */
    static List<Phrase> missing(List<RosterPerson> people, Deciders deciders) {
        var missing = new ArrayList<Phrase>();
        List<String> undecided = deciders.missing(people);
        if (!undecided.isEmpty()) {
            missing.add(new Phrase("RestrictedFromDeciding", Map.of("missing", undecided)));
        }
        if (!Deciders.isManaged(people)) {
            missing.add(new Phrase("RestrictedFromManaging", Map.of()));
        }
        return List.copyOf(missing);
    }

    /** By the rules of its case; before there is one, by those of today. */
    Deciders deciders(ReferralId referral) {
        Optional<CaseId> opened = cases.openedBy(referral);
        Optional<TermsOfReference> holding =
                opened.map(id -> terms.get(cases.terms(id))).or(() -> terms.inForceOn(clock.today()));
        DecidedBy by = opened.map(cases::edition)
                .or(() -> holding.map(inForce -> editions.get(inForce.edition())))
                .map(Edition::decidedBy)
                .orElse(DecidedBy.BOARD_CHAIR);
        return Deciders.of(by, holding.map(TermsOfReference::seats).orElse(List.of()));
    }
}
