package candour.threshold;

import candour.board.Agencies;
import candour.board.AgencyDetails;
import candour.board.HeldPost;
import candour.board.Posts;
import candour.casefile.CaseId;
import candour.identity.Acting;
import candour.identity.Capacity;
import candour.kernel.BusinessClock;
import candour.terms.Seat;
import candour.terms.StandingTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The views of the panel's members on a case, seat by seat. */
@ApplicationScoped
class MemberViews {
    private static final Set<Capacity> ON_PANEL = EnumSet.of(Capacity.PANEL_CHAIR, Capacity.PANEL_MEMBER);

    @PersistenceContext(unitName = "candour")
    EntityManager em;

    @Inject
    StandingTerms terms;

    @Inject
    Posts posts;

    @Inject
    Agencies agencies;

    @Inject
    Acting acting;

    @Inject
    BusinessClock clock;

    /** Those of a case. */
    List<MemberView> of(CaseId id) {
        return em.createQuery("select v from MemberView v where v.caseFile = :case", MemberView.class)
                .setParameter("case", id.value())
                .getResultList();
    }

    void add(MemberView view) {
        em.persist(view);
        em.flush();
    }

    /**
     * The seat of the actor.
     *
     * @throws NoSeatOnPanel when they hold none
     */
    HeldPost ownSeat() {
        Set<UUID> own = own();
        return seats().stream()
                .filter(seat -> own.contains(seat.post()))
                .findFirst()
                .orElseThrow(NoSeatOnPanel::new);
    }

    /** Every seat of the panel today, in the Terms' order, and whatever other post took a view on the case. */
    List<SeatViews> seatBySeat(CaseId id) {
        List<MemberView> taken = of(id);
        Map<UUID, AgencyDetails> byId = agencies.byId();
        Set<UUID> own = own();
        return seatsAndPosts(taken).stream()
                .map(seat -> new SeatViews(
                        seat.post(),
                        seat.title(),
                        seat.agency().map(byId::get).map(AgencyDetails::name),
                        seat.holder(),
                        own.contains(seat.post()),
                        taken.stream()
                                .filter(view -> view.post().equals(seat.post()))
                                .map(MemberView::details)
                                .toList()))
                .toList();
    }

    private List<HeldPost> seatsAndPosts(List<MemberView> taken) {
        var all = new LinkedHashSet<>(seats());
        Set<UUID> spoke = taken.stream().map(MemberView::post).collect(Collectors.toSet());
        posts.heldOn(clock.today()).stream()
                .filter(post -> spoke.contains(post.post()))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private List<HeldPost> seats() {
        Map<UUID, HeldPost> byPost =
                posts.heldOn(clock.today()).stream().collect(Collectors.toMap(HeldPost::post, Function.identity()));
        return terms.inForceOn(clock.today()).stream()
                .flatMap(inForce -> inForce.seats().stream())
                .map(Seat::post)
                .map(byPost::get)
                .flatMap(seat -> Optional.ofNullable(seat).stream())
                .filter(seat -> ON_PANEL.contains(seat.capacity()))
                .toList();
    }

    private Set<UUID> own() {
        return posts.heldBy(acting.actor().person(), clock.today());
    }
}
