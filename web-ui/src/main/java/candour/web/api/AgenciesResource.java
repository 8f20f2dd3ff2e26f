package candour.web.api;

import candour.board.AgencyDetails;
import candour.board.AgencyService;
import candour.problem.Problem;
import candour.web.BoardCalls;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The agencies that can be named in a board's work. */
@Path("boards/{board}/agencies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agencies")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class AgenciesResource {
    /** All agencies of the catalogue, by name. */
    public record Agencies(List<AgencyDetails> items) {}

    @Inject
    BoardCalls calls;

    @Inject
    Caller caller;

    @Inject
    AgencyService agencies;

    @GET
    @Operation(operationId = "agencies", summary = "The catalogue of agencies")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Agencies.class)))
    public Agencies list(@PathParam("board") String board) {
        return new Agencies(calls.run(board, caller.person(), agencies::agencies));
    }
}
