package candour.admin;

import candour.identity.RefusedToken;
import candour.problem.Problem;
import candour.work.RefusedCalls;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Answers what the server refuses before or beside the API, such as a forged token, in the API's own words. */
@WebServlet("/error")
public class ErrorAnswer extends HttpServlet {
    private static final Jsonb JSON = JsonbBuilder.create();

    private static final String SCHEME = "Bearer ";

    @Inject
    @ConfigProperty(name = "mp.jwt.verify.issuer")
    transient Optional<String> issuer;

    @Inject
    @ConfigProperty(name = "mp.jwt.verify.audiences")
    transient Set<String> audiences;

    @Inject
    transient RefusedCalls refused;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        Problem problem = ProblemMapper.ofStatus(status);
        Guarded.HEADERS.forEach(response::setHeader);
        if (status == 401) {
            recordRefusedToken(request.getHeader("Authorization"));
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(JSON.toJson(problem));
    }

    /** The server has refused the token before anything of ours ran. */
    private void recordRefusedToken(@Nullable String sent) {
        if (sent != null && sent.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            refused.nobody(
                    "token",
                    RefusedToken.reason(sent.substring(SCHEME.length()), issuer.orElse(""), audiences, Instant.now()));
        }
    }
}
