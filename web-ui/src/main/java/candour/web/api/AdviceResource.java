package candour.web.api;

import candour.casefile.CaseId;
import candour.problem.Problem;
import candour.signing.Confirmation;
import candour.threshold.AdviceDetails;
import candour.threshold.AdviceService;
import candour.threshold.DraftAdvice;
import candour.threshold.Outcome;
import candour.threshold.SignAdvice;
import candour.web.BoardCalls;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The panel's written advice to the Board Chair: drafted, then signed by the panel chair. */
@Path("boards/{board}/cases/{case}/advice")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Advice")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class AdviceResource {
    /**
     * The draft as it stands; what is empty is still to be written.
     *
     * @param facts what happened, in Markdown
     * @param reasons why the test is or isn't met, in Markdown
     * @param recommendation what the panel recommends and why, in Markdown
     */
    public record Draft(String facts, String reasons, Optional<Outcome> recommends, String recommendation) {}

    @Inject
    BoardCalls calls;

    @Inject
    Caller caller;

    @Inject
    AdviceService advices;

    @Context
    UriInfo address;

    @GET
    @Operation(operationId = "advice", summary = "The written advice, or its draft and what would be signed")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = AdviceDetails.class)))
    public Response get(@PathParam("board") String board, @PathParam("case") UUID id) {
        return answer(calls.run(board, caller.person(), () -> advices.get(new CaseId(id))));
    }

    @PUT
    @Operation(operationId = "draftAdvice", summary = "Save the draft of the advice as it stands")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = AdviceDetails.class)))
    public Response draft(
            @PathParam("board") String board,
            @PathParam("case") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable Draft draft) {
        Draft said = Bodies.required(draft);
        var command = new DraftAdvice(
                new CaseId(id),
                said.facts(),
                said.reasons(),
                said.recommends(),
                said.recommendation(),
                Versions.seen(ifMatch));
        return answer(calls.run(board, caller.person(), () -> advices.draft(command)));
    }

    @POST
    @Path("signature")
    @Operation(
            operationId = "signAdvice",
            summary = "The panel chair signs the advice, confirming the statement and the hash that were shown")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = AdviceDetails.class)))
    public Response sign(
            @PathParam("board") String board,
            @PathParam("case") UUID id,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable Confirmation confirmed) {
        var once = RequestKeys.of(key, address, ifMatch, confirmed);
        var command = new SignAdvice(new CaseId(id), Bodies.required(confirmed), Versions.seen(ifMatch));
        return answer(calls.once(
                board, caller.person(), once, () -> advices.sign(command), signed -> advices.get(new CaseId(signed))));
    }

    private static Response answer(AdviceDetails advice) {
        return Response.ok(advice).tag(Versions.tag(advice.version())).build();
    }
}
