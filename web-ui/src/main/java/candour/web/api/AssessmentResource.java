package candour.web.api;

import candour.casefile.CaseId;
import candour.problem.Problem;
import candour.threshold.AnswerLimb;
import candour.threshold.AssessmentDetails;
import candour.threshold.AssessmentService;
import candour.threshold.MemberViewService;
import candour.threshold.RecordEvidence;
import candour.threshold.SameFacts;
import candour.threshold.Stance;
import candour.threshold.TakeView;
import candour.threshold.ViewTaken;
import candour.threshold.WithdrawEvidence;
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

/** The worksheet of a case: the legal test of its frozen edition, limb by limb, on evidence. */
@Path("boards/{board}/cases/{case}/assessment")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Worksheet")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class AssessmentResource {
    /** @param answer the code of one of the limb's answers */
    public record Answer(String answer) {}

    /**
     * A piece of evidence on one limb; label the child, don't name them.
     *
     * @param limb its code in the edition
     * @param source where it comes from
     * @param paragraph where in the source
     */
    public record NewEvidence(String limb, Stance stance, String text, String source, String paragraph) {}

    /**
     * What a panel member thinks, in the seat that they hold.
     *
     * @param reasons why; label the child, don't name them. May be left out by whoever thinks it met
     * @param before the version of the seat's view that was seen; left out when there was none
     */
    public record OwnView(ViewTaken view, Optional<String> reasons, Optional<Long> before) {}

    @Inject
    BoardCalls calls;

    @Inject
    Caller caller;

    @Inject
    AssessmentService assessments;

    @Inject
    MemberViewService views;

    @Context
    UriInfo address;

    @GET
    @Operation(operationId = "assessment", summary = "The worksheet: limbs, answers, evidence, and what the test says")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = AssessmentDetails.class)))
    public Response get(@PathParam("board") String board, @PathParam("case") UUID id) {
        return answer(200, calls.run(board, caller.person(), () -> assessments.get(new CaseId(id))));
    }

    @PUT
    @Path("limbs/{limb}")
    @Operation(operationId = "answerLimb", summary = "Answer a limb, or answer it otherwise")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = AssessmentDetails.class)))
    public Response answerLimb(
            @PathParam("board") String board,
            @PathParam("case") UUID id,
            @PathParam("limb") String limb,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable Answer answer) {
        var command =
                new AnswerLimb(new CaseId(id), limb, Bodies.required(answer).answer(), Versions.seen(ifMatch));
        return answer(200, calls.run(board, caller.person(), () -> assessments.answer(command)));
    }

    @POST
    @Path("evidence")
    @Operation(operationId = "recordEvidence", summary = "Record evidence for or against a limb, with its source")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = AssessmentDetails.class)))
    public Response record(
            @PathParam("board") String board,
            @PathParam("case") UUID id,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable NewEvidence evidence) {
        var once = RequestKeys.of(key, address, ifMatch, evidence);
        NewEvidence said = Bodies.required(evidence);
        var command = new RecordEvidence(
                new CaseId(id),
                said.limb(),
                said.stance(),
                said.text(),
                said.source(),
                said.paragraph(),
                Versions.seen(ifMatch));
        return answer(
                201,
                calls.once(
                        board,
                        caller.person(),
                        once,
                        () -> assessments.record(command),
                        worksheet -> assessments.get(new CaseId(worksheet))));
    }

    @POST
    @Path("evidence/{evidence}/withdrawal")
    @Operation(operationId = "withdrawEvidence", summary = "Take a piece of evidence back; it stays readable")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = AssessmentDetails.class)))
    public Response withdraw(
            @PathParam("board") String board,
            @PathParam("case") UUID id,
            @PathParam("evidence") UUID evidence,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch) {
        var once = RequestKeys.of(key, address, ifMatch, null);
        var command = new WithdrawEvidence(new CaseId(id), evidence, Versions.seen(ifMatch));
        return answer(
                200,
                calls.once(
                        board,
                        caller.person(),
                        once,
                        () -> assessments.withdraw(command),
                        worksheet -> assessments.get(new CaseId(worksheet))));
    }

    @PUT
    @Path("view")
    @Operation(operationId = "takeView", summary = "Record your own view of the test as a whole, or another one")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = AssessmentDetails.class)))
    public Response takeView(
            @PathParam("board") String board,
            @PathParam("case") UUID id,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable OwnView view) {
        return take(board, id, Optional.empty(), ifMatch, view);
    }

    @PUT
    @Path("limbs/{limb}/view")
    @Operation(operationId = "takeViewOfLimb", summary = "Record your own view of a limb, or another one")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = AssessmentDetails.class)))
    public Response takeViewOfLimb(
            @PathParam("board") String board,
            @PathParam("case") UUID id,
            @PathParam("limb") String limb,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable OwnView view) {
        return take(board, id, Optional.of(limb), ifMatch, view);
    }

    private Response take(String board, UUID id, Optional<String> limb, String ifMatch, @Nullable OwnView view) {
        OwnView said = Bodies.required(view);
        var command = new TakeView(
                new CaseId(id), limb, said.view(), said.reasons().orElse(""), said.before(), Versions.seen(ifMatch));
        return answer(200, calls.run(board, caller.person(), () -> views.take(command)));
    }

    @GET
    @Path("under/{edition}")
    @Operation(
            operationId = "assessmentUnder",
            summary = "The facts of the worksheet by another edition, beside its own; changes nothing")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = SameFacts.class)))
    public SameFacts under(
            @PathParam("board") String board, @PathParam("case") UUID id, @PathParam("edition") String edition) {
        return calls.run(board, caller.person(), () -> assessments.under(new CaseId(id), edition));
    }

    private static Response answer(int status, AssessmentDetails worksheet) {
        return Response.status(status)
                .tag(Versions.tag(worksheet.version()))
                .entity(worksheet)
                .build();
    }
}
