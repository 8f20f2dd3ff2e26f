package candour.threshold;

import static candour.identity.Capacity.PANEL_CHAIR;
import static candour.identity.Capacity.PANEL_MEMBER;

import candour.audit.Change;
import candour.board.HeldPost;
import candour.casefile.CaseFiles;
import candour.guidance.Limb;
import candour.identity.Acting;
import candour.identity.AllowedFor;
import candour.kernel.BusinessClock;
import candour.kernel.Stale;
import candour.search.SearchWords;
import candour.search.WordPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/** Each member's own view of the test, beside what the panel answers. */
@ApplicationScoped
@Transactional
public class MemberViewService {
    @Inject
    Threshold threshold;

    @Inject
    MemberViews views;

    @Inject
    AssessmentService assessments;

    @Inject
    CaseFiles cases;

    @Inject
    SearchWords words;

    @Inject
    Acting acting;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Change> news;

    /**
     * Takes a view, or another one than before, on the worksheet as it stands. The worksheet's version stays, so members
     * don't get into each other's way.
     *
     * @throws Stale when somebody changed the worksheet, or the view of this seat, since the member read it
     * @throws AssessmentClosed once the advice is signed
     * @throws NoSuchLimb when the edition has no such limb
     * @throws NoSeatOnPanel when the member holds no seat under the Terms of Reference of the day
     * @throws ViewWithoutReasons when it is another than met, and there are no reasons
     */
    @AllowedFor({PANEL_MEMBER, PANEL_CHAIR})
    public AssessmentDetails take(@NotNull @Valid TakeView command) {
        Stale.check(command.version(), threshold.hold(command.caseFile()).version());
        if (threshold.advice(command.caseFile()).isSigned()) {
            throw new AssessmentClosed();
        }
        String limb = command.limb().map(code -> reference(command, code)).orElse("the whole test");
        HeldPost seat = views.ownSeat();
        String name = acting.actor().name();
        LocalDate today = clock.today();
        Optional<MemberView> before = views.of(command.caseFile()).stream()
                .filter(view -> view.isOf(seat.post(), command.limb()))
                .findFirst();
        if (!before.map(MemberView::version).equals(command.before())) {
            throw new Stale();
        }
        before.ifPresentOrElse(
                view -> view.becomes(command, name, today),
                () -> views.add(new MemberView(command.caseFile(), seat.post(), command.limb(), command, name, today)));
        news.fire(new MemberViewTaken(command.about(), limb, seat.title(), command.view()));
        threshold.flush();
        words.put(
                WordPlace.VIEW,
                cases.referral(command.caseFile()),
                command.caseFile().value(),
                views.of(command.caseFile()).stream()
                        .map(view -> view.details().reasons())
                        .toList());
        return assessments.details(command.caseFile());
    }

    private String reference(TakeView command, String code) {
        return cases.edition(command.caseFile())
                .limb(code)
                .map(Limb::reference)
                .orElseThrow(() -> new NoSuchLimb(code));
    }
}
