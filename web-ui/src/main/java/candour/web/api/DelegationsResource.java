package candour.web.api;

import candour.board.DelegationDetails;
import candour.board.DelegationService;
import candour.board.EndDelegation;
import candour.board.NameDelegate;
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

/** Who stands in for a Board Chair who is away. */
@Path("boards/{board}/delegations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Delegations")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class DelegationsResource {
    /** Those of now, to come and of the past, the latest first. */
    public record Delegations(List<DelegationDetails> items) {}

    @Inject
    BoardCalls calls;

    @Inject
    Caller caller;

    @Inject
    DelegationService delegations;

    @Context
    UriInfo address;

    @GET
    @Operation(operationId = "delegations", summary = "Who stands, stood or will stand in for a Board Chair")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Delegations.class)))
    public Delegations list(@PathParam("board") String board) {
        return new Delegations(calls.run(board, caller.person(), delegations::delegations));
    }

    @GET
    @Path("{delegation}")
    @Operation(operationId = "delegation", summary = "One delegation")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = DelegationDetails.class)))
    public Response get(@PathParam("board") String board, @PathParam("delegation") UUID delegation) {
        return answer(200, calls.run(board, caller.person(), () -> delegations.get(delegation)));
    }

    @POST
    @Operation(
            operationId = "nameDelegate",
            summary =
                    "The Board Chair names whoever stands in, by a line of the roster; a fresh second factor is asked")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = DelegationDetails.class)))
    public Response name(
            @PathParam("board") String board,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            NameDelegate command) {
        var once = RequestKeys.of(key, address, null, command);
        return answer(
                201,
                calls.once(board, caller.person(), once, () -> delegations.name(command), id -> delegations.get(id)));
    }

    @POST
    @Path("{delegation}/end")
    @Operation(
            operationId = "endDelegation",
            summary = "End a delegation before its last day; a fresh second factor is asked")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = DelegationDetails.class)))
    public Response end(
            @PathParam("board") String board,
            @PathParam("delegation") UUID delegation,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch) {
        var once = RequestKeys.of(key, address, ifMatch, null);
        var command = new EndDelegation(delegation, Versions.seen(ifMatch));
        return answer(
                200,
                calls.once(board, caller.person(), once, () -> delegations.end(command), id -> delegations.get(id)));
    }

    private static Response answer(int status, DelegationDetails delegation) {
        return Response.status(status)
                .tag(Versions.tag(delegation.version()))
                .entity(delegation)
                .build();
    }
}
