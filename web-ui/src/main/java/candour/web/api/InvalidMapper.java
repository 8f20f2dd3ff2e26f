package candour.web.api;

import candour.problem.Problems;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Takes the place of the server's own mapper, which answers invalid input without a word. */
@Provider
public class InvalidMapper implements ExceptionMapper<ValidationException> {
    @Override
    public Response toResponse(ValidationException invalid) {
        return ProblemMapper.answer(Problems.of(invalid));
    }
}
