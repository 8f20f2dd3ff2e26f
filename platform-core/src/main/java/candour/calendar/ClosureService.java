package candour.calendar;

import static candour.identity.Capacity.BOARD_ADMINISTRATOR;
import static candour.identity.Capacity.BOARD_CHAIR;
import static candour.identity.Capacity.BUSINESS_MANAGER;
import static candour.identity.Capacity.PANEL_CHAIR;
import static candour.identity.Capacity.PANEL_MEMBER;

import candour.audit.AuditTrail;
import candour.audit.Change;
import candour.identity.Acting;
import candour.identity.AllowedFor;
import candour.kernel.BusinessClock;
import candour.kernel.NotFound;
import candour.kernel.Stale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The days on which the board's office is closed, kept by the board's administrator: they count as no working days. */
@ApplicationScoped
@Transactional
public class ClosureService {
    @Inject
    Closures closures;

    @Inject
    Acting acting;

    @Inject
    AuditTrail audit;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Change> news;

    /** Those of now, those to come and those of the past, the latest first. */
    @AllowedFor({BOARD_ADMINISTRATOR, BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER})
    public List<ClosureDetails> closures() {
        audit.showed("Closures opened", List.of());
        LocalDate today = clock.today();
        return closures.all().stream().map(one -> one.details(today)).toList();
    }

    /** @throws NotFound when the board has no such closure */
    @AllowedFor({BOARD_ADMINISTRATOR, BUSINESS_MANAGER, BOARD_CHAIR, PANEL_CHAIR, PANEL_MEMBER})
    public ClosureDetails get(UUID id) {
        Closure found = closures.get(id);
        audit.showed("Closures opened", id);
        return found.details(clock.today());
    }

    /**
     * Adds days on which the board's office is closed. What is due after them moves at once.
     *
     * @throws ClosureEndsBeforeItBegins when the days are the wrong way round
     * @throws ClosureInThePast when the first day has passed
     * @throws ClosureTooLong when there are too many days
     */
    @AllowedFor(BOARD_ADMINISTRATOR)
    public ClosureDetails close(@NotNull @Valid CloseOffice command) {
        LocalDate today = clock.today();
        var closure = new Closure(command, acting.actor().name(), today, clock.recordedAt());
        closures.add(closure);
        news.fire(closure.added());
        return closure.details(today);
    }

    /**
     * Takes a closure back. Its days from today on count again.
     *
     * @throws NotFound when the board has no such closure
     * @throws Stale when it was ended since it was seen
     * @throws ClosureOver when it is past
     */
    @AllowedFor(BOARD_ADMINISTRATOR)
    public ClosureDetails end(@NotNull @Valid EndClosure command) {
        Closure closure = closures.get(command.closure());
        Stale.check(command.version(), closure.version());
        LocalDate today = clock.today();
        news.fire(closure.end(today, clock.recordedAt()));
        closures.flush();
        return closure.details(today);
    }
}
