package candour.web.api;

import candour.casefile.DeclineReferral;
import candour.casefile.MarkInError;
import candour.casefile.ReferralDetails;
import candour.casefile.ReferralEndingService;
import candour.casefile.ReferralId;
import candour.casefile.ReferralService;
import candour.casefile.WithdrawReferral;
import candour.problem.Problem;
import candour.web.BoardCalls;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How a referral ends that doesn't go to the panel. */
@Path("boards/{board}/referrals/{referral}/ending")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class ReferralEndingResource {
    /** @param reason why it ends; label the child, don't name them */
    public record EndingReason(String reason) {}

    @Inject
    BoardCalls calls;

    @Inject
    Caller caller;

    @Inject
    ReferralService referrals;

    @Inject
    ReferralEndingService endings;

    @Context
    UriInfo address;

    @POST
    @Path("decline")
    @Operation(
            operationId = "declineReferral",
            summary = "The Board Chair declines the referral, with a fresh second factor")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ReferralDetails.class)))
    public Response decline(
            @PathParam("board") String board,
            @PathParam("referral") UUID referral,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable EndingReason request) {
        var command = new DeclineReferral(
                new ReferralId(referral), Bodies.required(request).reason(), Versions.seen(ifMatch));
        return once(board, key, ifMatch, request, () -> endings.decline(command));
    }

    @POST
    @Path("withdrawal")
    @Operation(
            operationId = "withdrawReferral",
            summary = "Whoever sent the referral takes it back, or the business manager on their word")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ReferralDetails.class)))
    public Response withdraw(
            @PathParam("board") String board,
            @PathParam("referral") UUID referral,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable EndingReason request) {
        var command = new WithdrawReferral(
                new ReferralId(referral), Bodies.required(request).reason(), Versions.seen(ifMatch));
        return once(board, key, ifMatch, request, () -> endings.withdraw(command));
    }

    @POST
    @Path("registration-error")
    @Operation(
            operationId = "markReferralInError",
            summary = "The business manager marks the referral as registered in error")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ReferralDetails.class)))
    public Response markInError(
            @PathParam("board") String board,
            @PathParam("referral") UUID referral,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable EndingReason request) {
        var command = new MarkInError(
                new ReferralId(referral), Bodies.required(request).reason(), Versions.seen(ifMatch));
        return once(board, key, ifMatch, request, () -> endings.markInError(command));
    }

    private Response once(
            String board, String key, String ifMatch, @Nullable EndingReason request, Supplier<ReferralDetails> end) {
        var once = RequestKeys.of(key, address, ifMatch, request);
        return ReferralsResource.answer(
                200, calls.once(board, caller.person(), once, end, id -> referrals.get(new ReferralId(id))));
    }
}
