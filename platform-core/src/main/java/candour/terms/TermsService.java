package candour.terms;

import static candour.identity.Capacity.BOARD_ADMINISTRATOR;

import candour.audit.AuditTrail;
import candour.audit.Change;
import candour.board.Agencies;
import candour.board.CapacityOfNoPost;
import candour.board.Posts;
import candour.guidance.Edition;
import candour.guidance.Editions;
import candour.identity.AllowedFor;
import candour.identity.ForMembers;
import candour.identity.WithStepUp;
import candour.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** The standing Terms of Reference of the board's panel. */
@ApplicationScoped
@Transactional
public class TermsService {
    @Inject
    StandingTerms terms;

    @Inject
    Editions editions;

    @Inject
    Posts posts;

    @Inject
    Agencies agencies;

    @Inject
    AuditTrail audit;

    @Inject
    Event<Change> news;

    /**
     * Loads the next version as the board approved it, and makes the posts of its seats that the board doesn't have yet.
     *
     * @throws UnknownEdition when the guidance edition isn't in the registry
     * @throws EditionNotAdoptable when the guidance edition still needs a legal check
     * @throws QuorumReadingMissing when nobody chose whether members or agencies are counted
     * @throws candour.board.UnknownAgency when an agency isn't in the catalogue
     * @throws CapacityOfNoPost when no post can give a seat's capacity
     * @throws candour.board.PostDiffers when the board has a post of a seat's title that is not the same
     * @throws candour.kernel.Refusal when the rule, the seats and the dates don't go together
     */
    @AllowedFor(BOARD_ADMINISTRATOR)
    @WithStepUp
    public TermsOfReference load(@NotNull @Valid LoadTerms command) {
        Edition edition = editions.find(command.edition()).orElseThrow(() -> new UnknownEdition(command.edition()));
        edition.standing().needsLegalCheck().ifPresent(why -> {
            throw new EditionNotAdoptable(edition.title(), why);
        });
        agencies.require(command.coreAgencies());
        agencies.require(
                command.seats().stream().flatMap(seat -> seat.agency().stream()).toList());
        var version = new TermsVersion(
                command,
                terms.newest(),
                command.seats().stream().map(this::post).toList());
        terms.add(version);
        news.fire(version.loaded());
        return terms.get(version.id());
    }

    private UUID post(LoadTerms.Seating seat) {
        if (!seat.capacity().isHeldByPost()) {
            throw new CapacityOfNoPost(seat.capacity());
        }
        return posts.ensure(seat.title(), seat.capacity(), seat.agency());
    }

    /** Every version, the newest first. */
    @ForMembers
    public List<TermsOfReference> terms() {
        List<TermsOfReference> versions = terms.all();
        audit.showed(
                "Terms of Reference listed",
                versions.stream().map(TermsOfReference::id).toList());
        return versions;
    }

    /** @throws NotFound when the board has no such version */
    @ForMembers
    public TermsOfReference get(UUID id) {
        TermsOfReference version = terms.get(id);
        audit.showed("Terms of Reference opened", id);
        return version;
    }
}
