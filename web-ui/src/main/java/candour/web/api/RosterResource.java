package candour.web.api;

import candour.board.Appoint;
import candour.board.EndPost;
import candour.board.RosterEntry;
import candour.board.RosterService;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who belongs to the board, in which post. */
@Path("boards/{board}/roster")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Roster")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class RosterResource {
    /** The roster, ended entries too, oldest first. */
    public record Roster(List<RosterEntry> items) {}

    /** @param lastDay the last day in the post */
    public record End(LocalDate lastDay) {}

    @Inject
    BoardCalls calls;

    @Inject
    Caller caller;

    @Inject
    RosterService roster;

    @Context
    UriInfo address;

    @GET
    @Operation(operationId = "roster", summary = "The whole roster")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Roster.class)))
    public Roster list(@PathParam("board") String board) {
        return new Roster(calls.run(board, caller.person(), roster::roster));
    }

    @GET
    @Path("{entry}")
    @Operation(operationId = "rosterEntry", summary = "One line of the roster")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = RosterEntry.class)))
    public Response get(@PathParam("board") String board, @PathParam("entry") UUID entry) {
        return answer(200, calls.run(board, caller.person(), () -> roster.get(entry)));
    }

    @POST
    @Operation(operationId = "appoint", summary = "Put a person into a post")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = RosterEntry.class)))
    public Response appoint(
            @PathParam("board") String board,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            Appoint command) {
        var once = RequestKeys.of(key, address, null, command);
        return answer(
                201, calls.once(board, caller.person(), once, () -> roster.appoint(command), id -> roster.get(id)));
    }

    @POST
    @Path("{entry}/end")
    @Operation(operationId = "endPost", summary = "End somebody's time in a post")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = RosterEntry.class)))
    public Response end(
            @PathParam("board") String board,
            @PathParam("entry") UUID entry,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable End end) {
        var once = RequestKeys.of(key, address, ifMatch, end);
        var command = new EndPost(entry, Bodies.required(end).lastDay(), Versions.seen(ifMatch));
        return answer(200, calls.once(board, caller.person(), once, () -> roster.end(command), id -> roster.get(id)));
    }

    private static Response answer(int status, RosterEntry entry) {
        return Response.status(status)
                .tag(Versions.tag(entry.version()))
                .entity(entry)
                .build();
    }
}
