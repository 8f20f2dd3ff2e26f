package candour.web.api;

import candour.casefile.ReferralId;
import candour.clock.AskSuspension;
import candour.clock.ClockService;
import candour.clock.ClockSheetDetails;
import candour.clock.ExplainLateness;
import candour.clock.FinishClock;
import candour.clock.GiveView;
import candour.clock.Notifiable;
import candour.clock.RecordNotNotified;
import candour.clock.RecordSent;
import candour.clock.SettleSuspension;
import candour.clock.TakeBackFinish;
import candour.guidance.SuspensionType;
import candour.problem.Problem;
import candour.web.BoardCalls;
import candour.work.RequestKey;
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
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The statutory clocks of one referral and its case, with what is recorded about them. */
@Path("boards/{board}/referrals/{referral}/clocks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Clocks")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class ClocksResource {
    /**
     * That the authority's notification went out.
     *
     * @param reference by which it is known: "SIN-77"
     * @param by who sent it, by post
     * @param whyThisEdition why a rapid review that this opens goes by an edition that has ended; left out otherwise
     */
    public record Sent(LocalDate on, String reference, String by, Optional<String> whyThisEdition) {}

    /**
     * That the authority decided not to notify.
     *
     * @param by who decided, by post
     */
    public record NotNotified(LocalDate on, String by, String reason) {}

    /** @param agency for which the actor answers */
    public record NewView(UUID agency, Notifiable view, String reason) {}

    /**
     * @param clock the code of its rule
     * @param to the last day; left out when it isn't known yet
     */
    public record NewSuspension(
            String clock, SuspensionType type, LocalDate from, Optional<LocalDate> to, String reason) {}

    /** @param evidence by what it is known that it was done */
    public record Finished(LocalDate on, String evidence) {}

    /** What was wrong with a record. */
    public record NotFinished(String reason) {}

    /** Why something is late. */
    public record Lateness(String reason) {}

    @Inject
    BoardCalls calls;

    @Inject
    Caller caller;

    @Inject
    ClockService clocks;

    @Context
    UriInfo address;

    @GET
    @Operation(
            operationId = "clocks",
            summary = "The clocks of a referral and its case, and what was recorded about them")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ClockSheetDetails.class)))
    public Response get(@PathParam("board") String board, @PathParam("referral") UUID referral) {
        return answer(200, calls.run(board, caller.person(), () -> clocks.get(new ReferralId(referral))));
    }

    @POST
    @Path("notification")
    @Operation(
            operationId = "recordSent",
            summary = "Record that the authority's notification went out; nothing is sent")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ClockSheetDetails.class)))
    public Response recordSent(
            @PathParam("board") String board,
            @PathParam("referral") UUID referral,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable Sent body) {
        var once = RequestKeys.of(key, address, ifMatch, body);
        Sent said = Bodies.required(body);
        var command = new RecordSent(
                new ReferralId(referral),
                said.on(),
                said.reference(),
                said.by(),
                said.whyThisEdition(),
                Versions.seen(ifMatch));
        return once(201, board, once, () -> clocks.recordSent(command));
    }

    @POST
    @Path("decision-not-to-notify")
    @Operation(operationId = "recordNotNotified", summary = "Record that the authority decided not to notify")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ClockSheetDetails.class)))
    public Response recordNotNotified(
            @PathParam("board") String board,
            @PathParam("referral") UUID referral,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable NotNotified body) {
        var once = RequestKeys.of(key, address, ifMatch, body);
        NotNotified said = Bodies.required(body);
        var command = new RecordNotNotified(
                new ReferralId(referral), said.on(), said.by(), said.reason(), Versions.seen(ifMatch));
        return once(201, board, once, () -> clocks.recordNotNotified(command));
    }

    @POST
    @Path("views")
    @Operation(operationId = "giveView", summary = "Give your agency's view of whether the incident has to be notified")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ClockSheetDetails.class)))
    public Response giveView(
            @PathParam("board") String board,
            @PathParam("referral") UUID referral,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable NewView body) {
        var once = RequestKeys.of(key, address, ifMatch, body);
        NewView said = Bodies.required(body);
        var command = new GiveView(
                new ReferralId(referral), said.agency(), said.view(), said.reason(), Versions.seen(ifMatch));
        return once(201, board, once, () -> clocks.giveView(command));
    }

    @POST
    @Path("suspensions")
    @Operation(
            operationId = "askSuspension",
            summary = "Ask for a clock to stand still; it does once the Board Chair approves")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ClockSheetDetails.class)))
    public Response askSuspension(
            @PathParam("board") String board,
            @PathParam("referral") UUID referral,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable NewSuspension body) {
        var once = RequestKeys.of(key, address, ifMatch, body);
        NewSuspension said = Bodies.required(body);
        var command = new AskSuspension(
                new ReferralId(referral),
                said.clock(),
                said.type(),
                said.from(),
                said.to(),
                said.reason(),
                Versions.seen(ifMatch));
        return once(201, board, once, () -> clocks.askSuspension(command));
    }

    @POST
    @Path("suspensions/{suspension}/approval")
    @Operation(
            operationId = "approveSuspension",
            summary =
                    "The Board Chair approves a suspension that somebody else asked for; a fresh second factor is asked")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ClockSheetDetails.class)))
    public Response approveSuspension(
            @PathParam("board") String board,
            @PathParam("referral") UUID referral,
            @PathParam("suspension") UUID suspension,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch) {
        var once = RequestKeys.of(key, address, ifMatch, null);
        var command = new SettleSuspension(new ReferralId(referral), suspension, Versions.seen(ifMatch));
        return once(200, board, once, () -> clocks.approveSuspension(command));
    }

    @POST
    @Path("suspensions/{suspension}/refusal")
    @Operation(operationId = "declineSuspension", summary = "Decline a suspension, or take it back")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ClockSheetDetails.class)))
    public Response declineSuspension(
            @PathParam("board") String board,
            @PathParam("referral") UUID referral,
            @PathParam("suspension") UUID suspension,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch) {
        var once = RequestKeys.of(key, address, ifMatch, null);
        var command = new SettleSuspension(new ReferralId(referral), suspension, Versions.seen(ifMatch));
        return once(200, board, once, () -> clocks.declineSuspension(command));
    }

    @POST
    @Path("suspensions/{suspension}/end")
    @Operation(operationId = "endSuspension", summary = "End a suspension before its last day")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ClockSheetDetails.class)))
    public Response endSuspension(
            @PathParam("board") String board,
            @PathParam("referral") UUID referral,
            @PathParam("suspension") UUID suspension,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch) {
        var once = RequestKeys.of(key, address, ifMatch, null);
        var command = new SettleSuspension(new ReferralId(referral), suspension, Versions.seen(ifMatch));
        return once(200, board, once, () -> clocks.endSuspension(command));
    }

    @POST
    @Path("{clock}/completion")
    @Operation(operationId = "finishClock", summary = "Record that what a clock measures was done")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ClockSheetDetails.class)))
    public Response finish(
            @PathParam("board") String board,
            @PathParam("referral") UUID referral,
            @PathParam("clock") String clock,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable Finished body) {
        var once = RequestKeys.of(key, address, ifMatch, body);
        Finished said = Bodies.required(body);
        var command =
                new FinishClock(new ReferralId(referral), clock, said.on(), said.evidence(), Versions.seen(ifMatch));
        return once(201, board, once, () -> clocks.finish(command));
    }

    @POST
    @Path("{clock}/completion/retraction")
    @Operation(operationId = "takeBackFinish", summary = "Take back that what a clock measures was done")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ClockSheetDetails.class)))
    public Response takeBackFinish(
            @PathParam("board") String board,
            @PathParam("referral") UUID referral,
            @PathParam("clock") String clock,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable NotFinished body) {
        var once = RequestKeys.of(key, address, ifMatch, body);
        NotFinished said = Bodies.required(body);
        var command = new TakeBackFinish(new ReferralId(referral), clock, said.reason(), Versions.seen(ifMatch));
        return once(201, board, once, () -> clocks.takeBackFinish(command));
    }

    @POST
    @Path("{clock}/lateness")
    @Operation(operationId = "explainLateness", summary = "Say why what a clock measures is or was late")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ClockSheetDetails.class)))
    public Response explain(
            @PathParam("board") String board,
            @PathParam("referral") UUID referral,
            @PathParam("clock") String clock,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable Lateness body) {
        var once = RequestKeys.of(key, address, ifMatch, body);
        Lateness said = Bodies.required(body);
        var command = new ExplainLateness(new ReferralId(referral), clock, said.reason(), Versions.seen(ifMatch));
        return once(201, board, once, () -> clocks.explain(command));
    }

    private Response once(int status, String board, RequestKey key, Supplier<ClockSheetDetails> useCase) {
        return answer(status, calls.once(board, caller.person(), key, useCase, id -> clocks.get(new ReferralId(id))));
    }

    private static Response answer(int status, ClockSheetDetails sheet) {
        return Response.status(status)
                .tag(Versions.tag(sheet.version()))
                .entity(sheet)
                .build();
    }
}
