package candour.web.api;

import candour.casefile.AlikeReferral;
import candour.casefile.JudgeMatch;
import candour.casefile.LookAlikeService;
import candour.casefile.MatchVerdict;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Other referrals that may be about the same child, and what the business manager found of them. */
@Path("boards/{board}/referrals/{referral}/alike")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class AlikeResource {
    /** Those that you may know of, oldest first. */
    public record Alike(List<AlikeReferral> items) {}

    /** @param reason how that is known; label the child, don't name them */
    public record Judgement(MatchVerdict verdict, String reason) {}

    @Inject
    BoardCalls calls;

    @Inject
    Caller caller;

    @Inject
    ReferralService referrals;

    @Inject
    LookAlikeService matches;

    @Context
    UriInfo address;

    @GET
    @Operation(
            operationId = "referralsAlike",
            summary = "Referrals that you may know of and that may be about the same child as this one")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Alike.class)))
    public Alike alike(@PathParam("board") String board, @PathParam("referral") UUID referral) {
        return new Alike(calls.run(board, caller.person(), () -> matches.alike(new ReferralId(referral))));
    }

    @POST
    @Path("{other}")
    @Operation(
            operationId = "judgeMatch",
            summary = "The business manager says whether two referrals are about the same child")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ReferralDetails.class)))
    public Response judge(
            @PathParam("board") String board,
            @PathParam("referral") UUID referral,
            @PathParam("other") UUID other,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable Judgement request) {
        var once = RequestKeys.of(key, address, ifMatch, request);
        Judgement said = Bodies.required(request);
        var command =
                new JudgeMatch(new ReferralId(referral), other, said.verdict(), said.reason(), Versions.seen(ifMatch));
        return ReferralsResource.answer(
                200,
                calls.once(
                        board,
                        caller.person(),
                        once,
                        () -> matches.judge(command),
                        id -> referrals.get(new ReferralId(id))));
    }
}
