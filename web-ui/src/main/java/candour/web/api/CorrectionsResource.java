package candour.web.api;

import candour.casefile.CorrectReferral;
import candour.casefile.CorrectionService;
import candour.casefile.EarlierVersions;
import candour.casefile.ReferralDetails;
import candour.casefile.ReferralId;
import candour.casefile.ReferralService;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was put right in a referral, and what stood there before. */
@Path("boards/{board}/referrals/{referral}/corrections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class CorrectionsResource {
    /**
     * @param reason why; label the child, don't name them
     * @param facts as they are to stand; left out, they stay
     * @param children those who are corrected, each whole
     */
    public record CorrectionRequest(
            String reason, Optional<CorrectReferral.Facts> facts, List<CorrectReferral.Corrected> children) {}

    @Inject
    BoardCalls calls;

    @Inject
    Caller caller;

    @Inject
    ReferralService referrals;

    @Inject
    CorrectionService corrections;

    @Context
    UriInfo address;

    @GET
    @Operation(
            operationId = "earlierVersions",
            summary = "What stood in the referral before each correction; recorded with your name")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = EarlierVersions.class)))
    public EarlierVersions earlier(@PathParam("board") String board, @PathParam("referral") UUID referral) {
        return calls.run(board, caller.person(), () -> corrections.showEarlier(new ReferralId(referral)));
    }

    @POST
    @Operation(
            operationId = "correctReferral",
            summary = "The business manager corrects the referral; what stood there stays readable")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ReferralDetails.class)))
    public Response correct(
            @PathParam("board") String board,
            @PathParam("referral") UUID referral,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable CorrectionRequest request) {
        var once = RequestKeys.of(key, address, ifMatch, request);
        CorrectionRequest asked = Bodies.required(request);
        var command = new CorrectReferral(
                new ReferralId(referral), asked.reason(), asked.facts(), asked.children(), Versions.seen(ifMatch));
        return ReferralsResource.answer(
                200,
                calls.once(
                        board,
                        caller.person(),
                        once,
                        () -> corrections.correct(command),
                        id -> referrals.get(new ReferralId(id))));
    }
}
