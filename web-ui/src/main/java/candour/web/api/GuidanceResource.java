package candour.web.api;

import candour.guidance.Edition;
import candour.guidance.EditionComparison;
import candour.guidance.GuidanceService;
import candour.problem.Problem;
import candour.web.BoardCalls;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The guidance editions that a board can follow. */
@Path("boards/{board}/guidance-editions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Guidance")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class GuidanceResource {
    /** All editions of the registry, the oldest first. */
    public record Editions(List<Edition> items) {}

    @Inject
    BoardCalls calls;

    @Inject
    Caller caller;

    @Inject
    GuidanceService guidance;

    @GET
    @Operation(operationId = "guidanceEditions", summary = "The guidance editions with their legal test")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Editions.class)))
    public Editions list(@PathParam("board") String board) {
        return new Editions(calls.run(board, caller.person(), guidance::editions));
    }

    @GET
    @Path("{edition}")
    @Operation(operationId = "guidanceEdition", summary = "One edition: its test, steps, decider, clocks, notices")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Edition.class)))
    public Edition get(@PathParam("board") String board, @PathParam("edition") String edition) {
        return calls.run(board, caller.person(), () -> guidance.get(edition));
    }

    @GET
    @Path("{edition}/comparison/{other}")
    @Operation(operationId = "compareGuidanceEditions", summary = "Two editions, and what differs between them")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = EditionComparison.class)))
    public EditionComparison compare(
            @PathParam("board") String board, @PathParam("edition") String edition, @PathParam("other") String other) {
        return calls.run(board, caller.person(), () -> guidance.compare(edition, other));
    }
}
