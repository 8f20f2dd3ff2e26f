package candour.scoping;

import candour.board.Agencies;
import candour.board.AgencyDetails;
import candour.board.AgencyPerson;
import candour.board.Posts;
import candour.casefile.CaseFiles;
import candour.casefile.CaseId;
import candour.identity.Acting;
import candour.kernel.BusinessClock;
import candour.kernel.NotFound;
import candour.signing.SigningService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How a return reads to whoever acts, and who could answer one. */
@ApplicationScoped
class ReturnReading {
    @Inject
    Scopings scopings;

    @Inject
    CaseFiles cases;

    @Inject
    Agencies agencies;

    @Inject
    Posts posts;

    @Inject
    SigningService signing;

    @Inject
    Acting acting;

    @Inject
    BusinessClock clock;

    /**
     * @throws NotOfThisAgency when this line of the roster isn't a post of the agency that is held today
     * @throws NotNamedForCase when the case is restricted, and the person reads cases and isn't named
     */
    AgencyPerson person(CaseId id, UUID holder, UUID agency, String name) {
        AgencyPerson found = posts.ofAgencies().stream()
                .filter(person ->
                        person.holder().equals(holder) && person.agency().equals(agency))
                .findFirst()
                .orElseThrow(() -> new NotOfThisAgency(name));
        if (!scopings.mayBeAsked(found.person(), id)) {
            throw new NotNamedForCase(found.name());
        }
        return found;
    }

    /** Whoever holds a post of the agency today and can be asked about the case, the earliest first. */
    List<AskableAgency.Answerer> people(CaseId id, UUID agency) {
        return posts.ofAgencies().stream()
                .filter(person -> person.agency().equals(agency) && scopings.mayBeAsked(person.person(), id))
                .map(person -> new AskableAgency.Answerer(person.holder(), person.name(), person.title()))
                .toList();
    }

    String agency(ScopingReturn one) {
        return agencies.find(one.agency()).map(AgencyDetails::name).orElseThrow(NotFound::new);
    }

    /** What whoever answers for an agency confirms. */
    static String statement(String agency) {
        return "I give this return for " + agency
                + ". It says where the agency’s records were searched and what was found.";
    }

    List<String> labels(ScopingReturn one) {
        return cases.children(new CaseId(one.caseFile()));
    }

    boolean isOver(ScopingReturn one) {
        return cases.isDecided(new CaseId(one.caseFile()));
    }

    ReturnDetails details(ScopingReturn one) {
        String agency = agency(one);
        return new ReturnDetails(
                one.id(),
                Optional.of(one.caseFile()).filter(id -> scopings.readsCase(acting.actor(), one)),
                one.reference(),
                one.agency(),
                agency,
                one.request(clock.today()),
                labels(one),
                statement(agency),
                scopings.isToAnswer(acting.actor().person(), one),
                isOver(one),
                one.answers().stream()
                        .map(answer -> answer.details(signing.signature(answer.signature())))
                        .toList(),
                one.version());
    }
}
