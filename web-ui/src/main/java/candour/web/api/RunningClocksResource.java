package candour.web.api;

import candour.clock.ClockService;
import candour.clock.RunningClock;
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

/** The statutory clocks that run on a board. */
@Path("boards/{board}/clocks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clocks")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class RunningClocksResource {
    /** Everything by which something is owed, the nearest first. */
    public record RunningClocks(List<RunningClock> items) {}

    @Inject
    BoardCalls calls;

    @Inject
    Caller caller;

    @Inject
    ClockService clocks;

    @GET
    @Operation(
            operationId = "runningClocks",
            summary = "Everything by which something is owed on the board, as far as you may know, the nearest first")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = RunningClocks.class)))
    public RunningClocks running(@PathParam("board") String board) {
        return new RunningClocks(calls.run(board, caller.person(), clocks::running));
    }
}
