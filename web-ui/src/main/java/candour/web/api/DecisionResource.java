package candour.web.api;

import candour.casefile.CaseId;
import candour.problem.Problem;
import candour.threshold.Decide;
import candour.threshold.DecisionDetails;
import candour.threshold.DecisionService;
import candour.threshold.Outcome;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The decision on a case, which is reserved to the Board Chair. */
@Path("boards/{board}/cases/{case}/decision")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Decision")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class DecisionResource {
    /**
     * What the Board Chair decides.
     *
     * @param reasons in Markdown; at least a paragraph when the decision departs from the advice
     * @param statement the statement that was shown, word for word
     * @param adviceHash the hash of the signed advice that the Chair read
     */
    public record ChairsDecision(Outcome outcome, String reasons, String statement, String adviceHash) {}

    @Inject
    BoardCalls calls;

    @Inject
    Caller caller;

    @Inject
    DecisionService decisions;

    @Context
    UriInfo address;

    @GET
    @Operation(operationId = "decision", summary = "The decision, or what is needed to make it")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = DecisionDetails.class)))
    public Response get(@PathParam("board") String board, @PathParam("case") UUID id) {
        return answer(200, calls.run(board, caller.person(), () -> decisions.get(new CaseId(id))));
    }

    @POST
    @Operation(
            operationId = "decide",
            summary = "The Board Chair decides, agreeing with the advice or departing from it")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = DecisionDetails.class)))
    public Response decide(
            @PathParam("board") String board,
            @PathParam("case") UUID id,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable ChairsDecision decision) {
        var once = RequestKeys.of(key, address, ifMatch, decision);
        ChairsDecision said = Bodies.required(decision);
        var command = new Decide(
                new CaseId(id),
                said.outcome(),
                said.reasons(),
                said.statement(),
                said.adviceHash(),
                Versions.seen(ifMatch));
        return answer(
                201,
                calls.once(
                        board,
                        caller.person(),
                        once,
                        () -> decisions.decide(command),
                        decided -> decisions.get(new CaseId(decided))));
    }

    private static Response answer(int status, DecisionDetails decision) {
        return Response.status(status)
                .tag(Versions.tag(decision.version()))
                .entity(decision)
                .build();
    }
}
