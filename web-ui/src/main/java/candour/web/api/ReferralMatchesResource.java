package candour.web.api;

import candour.casefile.LookAlikeService;
import candour.casefile.LookForSameChild;
import candour.problem.Problem;
import candour.web.BoardCalls;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether a referral about the same child is there, asked before another one is sent. Keeps nothing, so it needs no key. */
@Path("boards/{board}/referral-matches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class ReferralMatchesResource {
    @Inject
    BoardCalls calls;

    @Inject
    Caller caller;

    @Inject
    LookAlikeService matches;

    @POST
    @Operation(
            operationId = "findReferralMatches",
            summary =
                    "Referrals that you may know of and that may be about the same child; keeps nothing of what is sent")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = AlikeResource.Alike.class)))
    public AlikeResource.Alike find(@PathParam("board") String board, LookForSameChild command) {
        return new AlikeResource.Alike(calls.run(board, caller.person(), () -> matches.find(command)));
    }
}
