package candour.web.api;

import candour.identity.Assurance;
import candour.problem.Problem;
import candour.problem.Problems;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers whatever was thrown as application/problem+json. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final int RETRY_SECONDS = 5;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof ProblemException known) {
            return answer(known.problem());
        }
        if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            return answer(ofStatus(web.getResponse().getStatus()));
        }
        if (thrown instanceof ProcessingException || thrown.getCause() instanceof ProcessingException) {
            return answer(Problem.of(400, "Unreadable"));
        }
        return answer(Problems.of(thrown));
    }

    /** For what the server says by a status alone. */
    static Problem ofStatus(int status) {
        return Problem.of(
                status,
                switch (status) {
                    case 400 -> "Unreadable";
                    case 401 -> "TokenMissing";
                    case 403 -> "NotAllowed";
                    case 404 -> "NotFound";
                    default -> status >= 500 ? "Fault" : "Http" + status;
                });
    }

    /** What to come back with (RFC 6750; for a missing second factor RFC 9470). */
    private static String challenge(Problem problem) {
        return problem.type().endsWith(":StepUpNeeded")
                ? "Bearer error=\"insufficient_user_authentication\", acr_values=\"%s\", max_age=%d"
                        .formatted(Assurance.ACR_OF_OWN_FACTOR, Assurance.FRESH.toSeconds())
                : "Bearer";
    }

    static Response answer(Problem problem) {
        var response =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (problem.status() == 401) {
            response.header("WWW-Authenticate", challenge(problem));
        }
        if (problem.status() == 503) {
            response.header("Retry-After", RETRY_SECONDS);
        }
        return response.build();
    }
}
