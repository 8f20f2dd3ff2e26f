package candour.web.api;

import candour.audit.HistoryEntry;
import candour.audit.HistoryService;
import candour.casefile.ReceiveReferral;
import candour.casefile.ReferralDetails;
import candour.casefile.ReferralId;
import candour.casefile.ReferralIdentities;
import candour.casefile.ReferralRow;
import candour.casefile.ReferralService;
import candour.casefile.RequestConsideration;
import candour.kernel.Page;
import candour.problem.Problem;
import candour.web.BoardCalls;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Referrals: how a case comes in, until the Board Chair asks the panel to consider it. */
@Path("boards/{board}/referrals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class ReferralsResource {
    /**
     * A page of referrals, newest first.
     *
     * @param next the cursor of the next page; absent on the last
     */
    public record Referrals(List<ReferralRow> items, Optional<String> next) {}

    /** @param text what the Chair asks the panel, in the Chair's words */
    public record ChairsRequest(String text, Optional<String> whyThisEdition) {}

    /** What happened, oldest first. */
    public record History(List<HistoryEntry> items) {}

    @Inject
    BoardCalls calls;

    @Inject
    Caller caller;

    @Inject
    ReferralService referrals;

    @Inject
    HistoryService histories;

    @Context
    UriInfo address;

    @GET
    @Operation(operationId = "referrals", summary = "The referrals that you may know of, newest first")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Referrals.class)))
    public Referrals list(
            @PathParam("board") String board,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        Page<ReferralRow> page = calls.run(
                board,
                caller.person(),
                () -> referrals.referrals(Optional.ofNullable(after).map(ReferralId::new), limit));
        return new Referrals(page.items(), page.next());
    }

    @POST
    @Operation(operationId = "receiveReferral", summary = "Send a referral in; it gets the board's next reference")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ReferralDetails.class)))
    public Response receive(
            @PathParam("board") String board,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            ReceiveReferral command) {
        var once = RequestKeys.of(key, address, null, command);
        return answer(
                201,
                calls.once(
                        board,
                        caller.person(),
                        once,
                        () -> referrals.receive(command),
                        id -> referrals.get(new ReferralId(id))));
    }

    @GET
    @Path("{referral}")
    @Operation(operationId = "referral", summary = "One referral; children by label")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ReferralDetails.class)))
    public Response get(@PathParam("board") String board, @PathParam("referral") UUID referral) {
        return answer(200, calls.run(board, caller.person(), () -> referrals.get(new ReferralId(referral))));
    }

    @GET
    @Path("{referral}/identities")
    @Operation(operationId = "referralIdentities", summary = "Who the children are; recorded with your name")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ReferralIdentities.class)))
    public ReferralIdentities identities(@PathParam("board") String board, @PathParam("referral") UUID referral) {
        return calls.run(board, caller.person(), () -> referrals.showIdentities(new ReferralId(referral)));
    }

    @GET
    @Path("{referral}/history")
    @Operation(operationId = "referralHistory", summary = "What happened to the referral, from the audit")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = History.class)))
    public History history(@PathParam("board") String board, @PathParam("referral") UUID referral) {
        return new History(calls.run(board, caller.person(), () -> histories.of(new ReferralId(referral))));
    }

    @POST
    @Path("{referral}/consideration-request")
    @Operation(
            operationId = "requestConsideration",
            summary = "The Board Chair asks the panel to consider the referral")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ReferralDetails.class)))
    public Response requestConsideration(
            @PathParam("board") String board,
            @PathParam("referral") UUID referral,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable ChairsRequest request) {
        var once = RequestKeys.of(key, address, ifMatch, request);
        ChairsRequest asked = Bodies.required(request);
        var command = new RequestConsideration(
                new ReferralId(referral), asked.text(), asked.whyThisEdition(), Versions.seen(ifMatch));
        return answer(
                200,
                calls.once(
                        board,
                        caller.person(),
                        once,
                        () -> referrals.requestConsideration(command),
                        id -> referrals.get(new ReferralId(id))));
    }

    static Response answer(int status, ReferralDetails referral) {
        return Response.status(status)
                .tag(Versions.tag(referral.version()))
                .entity(referral)
                .build();
    }
}
