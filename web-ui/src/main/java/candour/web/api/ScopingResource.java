package candour.web.api;

import candour.casefile.CaseId;
import candour.problem.Problem;
import candour.scoping.AskableAgency;
import candour.scoping.CloseScoping;
import candour.scoping.RequestReturns;
import candour.scoping.ScopingDetails;
import candour.scoping.ScopingService;
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
import java.time.LocalDate;
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

/** The scoping of a case: which agencies were asked what they know, who answered, and who is silent. */
@Path("boards/{board}/cases/{case}/scoping")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Scoping")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class ScopingResource {
    /**
     * Agencies to ask, all at once.
     *
     * @param question what is asked; label the children, don't name them
     * @param dueOn by when; the day itself is in time
     */
    public record NewRequest(String question, LocalDate dueOn, List<RequestReturns.Asked> agencies) {}

    /** @param reason why it is closed although agencies are silent; may be left out when none is */
    public record Closing(Optional<String> reason) {}

    /** The agencies that were not asked yet, by name. */
    public record Askable(List<AskableAgency> items) {}

    @Inject
    BoardCalls calls;

    @Inject
    Caller caller;

    @Inject
    ScopingService scoping;

    @Context
    UriInfo address;

    @GET
    @Operation(operationId = "scoping", summary = "Who was asked, who answered what, and who is silent")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ScopingDetails.class)))
    public Response get(@PathParam("board") String board, @PathParam("case") UUID id) {
        return answer(200, calls.run(board, caller.person(), () -> scoping.get(new CaseId(id))));
    }

    @GET
    @Path("askable")
    @Operation(operationId = "askableAgencies", summary = "The agencies not asked yet, and who could answer for each")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Askable.class)))
    public Askable askable(@PathParam("board") String board, @PathParam("case") UUID id) {
        return new Askable(calls.run(board, caller.person(), () -> scoping.askable(new CaseId(id))));
    }

    @POST
    @Path("returns")
    @Operation(
            operationId = "requestReturns",
            summary = "Ask agencies what they know, each by a named person; all of them or none")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ScopingDetails.class)))
    public Response request(
            @PathParam("board") String board,
            @PathParam("case") UUID id,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable NewRequest request) {
        var once = RequestKeys.of(key, address, ifMatch, request);
        NewRequest asked = Bodies.required(request);
        var command = new RequestReturns(
                new CaseId(id), asked.question(), asked.dueOn(), asked.agencies(), Versions.seen(ifMatch));
        return answer(
                201,
                calls.once(
                        board,
                        caller.person(),
                        once,
                        () -> scoping.request(command),
                        caseFile -> scoping.get(new CaseId(caseFile))));
    }

    @POST
    @Path("closing")
    @Operation(operationId = "closeScoping", summary = "Close the scoping; agencies that are silent are named")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ScopingDetails.class)))
    public Response close(
            @PathParam("board") String board,
            @PathParam("case") UUID id,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable Closing closing) {
        var once = RequestKeys.of(key, address, ifMatch, closing);
        var command = new CloseScoping(
                new CaseId(id), Bodies.required(closing).reason().orElse(""), Versions.seen(ifMatch));
        return answer(
                200,
                calls.once(
                        board,
                        caller.person(),
                        once,
                        () -> scoping.close(command),
                        caseFile -> scoping.get(new CaseId(caseFile))));
    }

    private static Response answer(int status, ScopingDetails scoping) {
        return Response.status(status)
                .tag(Versions.tag(scoping.version()))
                .entity(scoping)
                .build();
    }
}
