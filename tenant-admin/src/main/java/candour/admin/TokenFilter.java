package candour.admin;

import candour.problem.Problem;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** No API call without a good access token, whatever the resource says. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class TokenFilter implements ContainerRequestFilter {
    @Inject
    Administrator caller;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!caller.isKnown()) {
            request.abortWith(ProblemMapper.answer(Problem.of(401, "TokenMissing")));
        }
    }
}
