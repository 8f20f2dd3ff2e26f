package candour.web;

import candour.identity.SignedIn;
import candour.work.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** The only way from this plane to a use case that has no board. */
@ApplicationScoped
public class PlatformCalls {
    @Inject
    Work work;

    public <T> T run(SignedIn person, Supplier<T> useCase) {
        return work.withoutBoard(person, useCase);
    }
}
