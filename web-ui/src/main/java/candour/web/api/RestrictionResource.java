package candour.web.api;

import candour.casefile.ReferralId;
import candour.problem.Problem;
import candour.restriction.LiftRestriction;
import candour.restriction.Restrict;
import candour.restriction.RestrictionDetails;
import candour.restriction.RestrictionService;
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
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** To whom a referral and its case are restricted. */
@Path("boards/{board}/referrals/{referral}/restriction")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class RestrictionResource {
    /**
     * To whom it is restricted from now on.
     *
     * @param people all of them, each by a line of the roster by which they hold a post today
     * @param senderExcluded whether it is kept from whoever sent the referral in, too
     * @param reason why; label the child, don't name them
     */
    public record RestrictTo(Set<UUID> people, boolean senderExcluded, String reason) {}

    /** @param reason why it is lifted; label the child, don't name them */
    public record LiftingReason(String reason) {}

    @Inject
    BoardCalls calls;

    @Inject
    Caller caller;

    @Inject
    RestrictionService restrictions;

    @Context
    UriInfo address;

    @GET
    @Operation(
            operationId = "restriction",
            summary =
                    "To whom the referral and its case are restricted, or could be; its version 0 is that they never were")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = RestrictionDetails.class)))
    public Response get(@PathParam("board") String board, @PathParam("referral") UUID referral) {
        return answer(calls.run(board, caller.person(), () -> restrictions.get(new ReferralId(referral))));
    }

    @PUT
    @Operation(
            operationId = "restrict",
            summary = "Restrict the referral and its case to these people, or to these instead of those before")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = RestrictionDetails.class)))
    public Response restrict(
            @PathParam("board") String board,
            @PathParam("referral") UUID referral,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable RestrictTo to) {
        RestrictTo said = Bodies.required(to);
        var command = new Restrict(
                new ReferralId(referral), said.people(), said.senderExcluded(), said.reason(), Versions.seen(ifMatch));
        return answer(calls.run(board, caller.person(), () -> restrictions.restrict(command)));
    }

    @POST
    @Path("lifting")
    @Operation(
            operationId = "liftRestriction",
            summary = "The Board Chair opens it to everybody who reads cases, with a fresh second factor")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = RestrictionDetails.class)))
    public Response lift(
            @PathParam("board") String board,
            @PathParam("referral") UUID referral,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable LiftingReason lifting) {
        var once = RequestKeys.of(key, address, ifMatch, lifting);
        var command = new LiftRestriction(
                new ReferralId(referral), Bodies.required(lifting).reason(), Versions.seen(ifMatch));
        return answer(calls.once(
                board,
                caller.person(),
                once,
                () -> restrictions.lift(command),
                id -> restrictions.get(new ReferralId(id))));
    }

    private static Response answer(RestrictionDetails restriction) {
        return Response.ok(restriction).tag(Versions.tag(restriction.version())).build();
    }
}
