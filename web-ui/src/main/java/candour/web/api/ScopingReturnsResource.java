package candour.web.api;

import candour.casefile.ReferralIdentities;
import candour.problem.Problem;
import candour.scoping.AskableAgency;
import candour.scoping.GiveReturn;
import candour.scoping.NameAnother;
import candour.scoping.RemindOfReturn;
import candour.scoping.ReturnContent;
import candour.scoping.ReturnDetails;
import candour.scoping.ReturnId;
import candour.scoping.ReturnService;
import candour.scoping.WithdrawReturn;
import candour.web.BoardCalls;
import candour.work.RequestKey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What one agency says that it knows: read and answered by the person who was named, who may not read the case. */
@Path("boards/{board}/scoping-returns/{return}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Scoping")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class ScopingReturnsResource {
    /** @param statement the statement that you confirm, word for word as it was shown */
    public record SignedAnswer(ReturnContent content, String statement) {}

    /** @param holder the line of the roster by which the person holds a post of the agency */
    public record Another(UUID holder) {}

    /** Whoever holds a post of the agency, the earliest first. */
    public record People(List<AskableAgency.Answerer> items) {}

    /** Why the request is taken back. */
    public record Withdrawal(String reason) {}

    @Inject
    BoardCalls calls;

    @Inject
    Caller caller;

    @Inject
    ReturnService returns;

    @Context
    UriInfo address;

    @GET
    @Operation(operationId = "scopingReturn", summary = "What an agency is asked, and what it answered")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ReturnDetails.class)))
    public Response get(@PathParam("board") String board, @PathParam("return") UUID id) {
        return answer(200, calls.run(board, caller.person(), () -> returns.get(new ReturnId(id))));
    }

    @GET
    @Path("identities")
    @Operation(
            operationId = "scopingReturnIdentities",
            summary = "Who the children are, to look them up; recorded with your name")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ReferralIdentities.class)))
    public ReferralIdentities identities(@PathParam("board") String board, @PathParam("return") UUID id) {
        return calls.run(board, caller.person(), () -> returns.showIdentities(new ReturnId(id)));
    }

    @POST
    @Path("answers")
    @Operation(operationId = "giveReturn", summary = "Answer for your agency, or answer again, and sign")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ReturnDetails.class)))
    public Response give(
            @PathParam("board") String board,
            @PathParam("return") UUID id,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable SignedAnswer signed) {
        var once = RequestKeys.of(key, address, ifMatch, signed);
        SignedAnswer said = Bodies.required(signed);
        var command = new GiveReturn(new ReturnId(id), said.content(), said.statement(), Versions.seen(ifMatch));
        return once(201, board, once, () -> returns.give(command));
    }

    @GET
    @Path("people")
    @Operation(operationId = "scopingReturnPeople", summary = "Who could answer for the agency today")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = People.class)))
    public People people(@PathParam("board") String board, @PathParam("return") UUID id) {
        return new People(calls.run(board, caller.person(), () -> returns.people(new ReturnId(id))));
    }

    @PUT
    @Path("person")
    @Operation(operationId = "nameAnother", summary = "Let somebody else of the agency answer")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ReturnDetails.class)))
    public Response nameAnother(
            @PathParam("board") String board,
            @PathParam("return") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable Another another) {
        var command = new NameAnother(new ReturnId(id), Bodies.required(another).holder(), Versions.seen(ifMatch));
        return answer(200, calls.run(board, caller.person(), () -> returns.nameAnother(command)));
    }

    @POST
    @Path("withdrawal")
    @Operation(operationId = "withdrawReturn", summary = "Take the request to the agency back")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ReturnDetails.class)))
    public Response withdraw(
            @PathParam("board") String board,
            @PathParam("return") UUID id,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable Withdrawal withdrawal) {
        var once = RequestKeys.of(key, address, ifMatch, withdrawal);
        var command =
                new WithdrawReturn(new ReturnId(id), Bodies.required(withdrawal).reason(), Versions.seen(ifMatch));
        return once(200, board, once, () -> returns.withdraw(command));
    }

    @POST
    @Path("reminder")
    @Operation(operationId = "remindOfReturn", summary = "Remind whoever is to answer; at most once a day")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ReturnDetails.class)))
    public Response remind(
            @PathParam("board") String board,
            @PathParam("return") UUID id,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch) {
        var once = RequestKeys.of(key, address, ifMatch, null);
        var command = new RemindOfReturn(new ReturnId(id), Versions.seen(ifMatch));
        return once(200, board, once, () -> returns.remind(command));
    }

    private Response once(int status, String board, RequestKey key, Supplier<ReturnDetails> useCase) {
        return answer(
                status,
                calls.once(board, caller.person(), key, useCase, returned -> returns.get(new ReturnId(returned))));
    }

    private static Response answer(int status, ReturnDetails returned) {
        return Response.status(status)
                .tag(Versions.tag(returned.version()))
                .entity(returned)
                .build();
    }
}
