package candour.web.api;

import candour.calendar.CloseOffice;
import candour.calendar.ClosureDetails;
import candour.calendar.ClosureService;
import candour.calendar.EndClosure;
import candour.problem.Problem;
import candour.web.BoardCalls;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The days on which the board's office is closed, so that they count as no working days. */
@Path("boards/{board}/closures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Closures")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class ClosuresResource {
    /** Those of now, to come and of the past, the latest first. */
    public record Closures(List<ClosureDetails> items) {}

    @Inject
    BoardCalls calls;

    @Inject
    Caller caller;

    @Inject
    ClosureService closures;

    @Context
    UriInfo address;

    @GET
    @Operation(operationId = "closures", summary = "The days on which the board's office is, was or will be closed")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Closures.class)))
    public Closures list(@PathParam("board") String board) {
        return new Closures(calls.run(board, caller.person(), closures::closures));
    }

    @GET
    @Path("{closure}")
    @Operation(operationId = "closure", summary = "One closure")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ClosureDetails.class)))
    public Response get(@PathParam("board") String board, @PathParam("closure") UUID closure) {
        return answer(200, calls.run(board, caller.person(), () -> closures.get(closure)));
    }

    @POST
    @Operation(
            operationId = "closeOffice",
            summary = "Add days to come on which the office is closed; due dates move at once")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ClosureDetails.class)))
    public Response close(
            @PathParam("board") String board,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            CloseOffice command) {
        var once = RequestKeys.of(key, address, null, command);
        return answer(
                201, calls.once(board, caller.person(), once, () -> closures.close(command), id -> closures.get(id)));
    }

    @POST
    @Path("{closure}/end")
    @Operation(operationId = "endClosure", summary = "Take a closure back; its days from today on count again")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ClosureDetails.class)))
    public Response end(
            @PathParam("board") String board,
            @PathParam("closure") UUID closure,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch) {
        var once = RequestKeys.of(key, address, ifMatch, null);
        var command = new EndClosure(closure, Versions.seen(ifMatch));
        return answer(
                200, calls.once(board, caller.person(), once, () -> closures.end(command), id -> closures.get(id)));
    }

    private static Response answer(int status, ClosureDetails closure) {
        return Response.status(status)
                .tag(Versions.tag(closure.version()))
                .entity(closure)
                .build();
    }
}
