package candour.web;

import candour.kernel.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The application doesn't start with business dates that could be turned, unless it is a demonstration's. */
@ApplicationScoped
public class ClockCheck {
    @Inject
    BusinessClock clock;

    /** @throws IllegalStateException when the clock could be turned and this is no demonstration */
    void start(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        clock.today();
    }
}
