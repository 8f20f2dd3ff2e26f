package candour.web.api;

import candour.board.ConfirmFactorReset;
import candour.board.FactorResetDetails;
import candour.board.FactorResetService;
import candour.board.RequestFactorReset;
import candour.board.WithdrawFactorReset;
import candour.identity.SignInAccounts;
import candour.identity.SignInAccounts.Account;
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

/** Lost second factors: one person asks that it be taken away, another confirms. */
@Path("boards/{board}/factor-resets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in of members")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class FactorResetsResource {
    /** The last hundred, the newest first. */
    public record FactorResets(List<FactorResetDetails> items) {}

    @Inject
    BoardCalls calls;

    @Inject
    Caller caller;

    @Inject
    FactorResetService resets;

    @Inject
    SignInAccounts accounts;

    @Context
    UriInfo address;

    @GET
    @Operation(operationId = "factorResets", summary = "The resets that were asked for, the newest first")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = FactorResets.class)))
    public FactorResets list(@PathParam("board") String board) {
        return new FactorResets(calls.run(board, caller.person(), resets::resets));
    }

    @GET
    @Path("{reset}")
    @Operation(operationId = "factorReset", summary = "One of them")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = FactorResetDetails.class)))
    public Response get(@PathParam("board") String board, @PathParam("reset") UUID reset) {
        return answer(200, calls.run(board, caller.person(), () -> resets.get(reset)));
    }

    @POST
    @Operation(operationId = "requestFactorReset", summary = "Ask that a member's lost second factor be taken away")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = FactorResetDetails.class)))
    public Response request(
            @PathParam("board") String board,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            RequestFactorReset command) {
        var once = RequestKeys.of(key, address, null, command);
        Account account = accounts.lookUp(calls.run(board, caller.person(), () -> resets.concerned(command)));
        return answer(
                201,
                calls.once(board, caller.person(), once, () -> resets.request(command, account), id -> resets.get(id)));
    }

    @POST
    @Path("{reset}/confirmation")
    @Operation(operationId = "confirmFactorReset", summary = "Confirm it, as the second person")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = FactorResetDetails.class)))
    public Response confirm(
            @PathParam("board") String board,
            @PathParam("reset") UUID reset,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch) {
        var once = RequestKeys.of(key, address, ifMatch, null);
        var command = new ConfirmFactorReset(reset, Versions.seen(ifMatch));
        return answer(
                200, calls.once(board, caller.person(), once, () -> resets.confirm(command), id -> resets.get(id)));
    }

    @POST
    @Path("{reset}/withdrawal")
    @Operation(operationId = "withdrawFactorReset", summary = "Take it back before it is confirmed")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = FactorResetDetails.class)))
    public Response withdraw(
            @PathParam("board") String board,
            @PathParam("reset") UUID reset,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch) {
        var once = RequestKeys.of(key, address, ifMatch, null);
        var command = new WithdrawFactorReset(reset, Versions.seen(ifMatch));
        return answer(
                200, calls.once(board, caller.person(), once, () -> resets.withdraw(command), id -> resets.get(id)));
    }

    private static Response answer(int status, FactorResetDetails reset) {
        return Response.status(status)
                .tag(Versions.tag(reset.version()))
                .entity(reset)
                .build();
    }
}
