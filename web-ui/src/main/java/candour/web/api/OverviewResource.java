package candour.web.api;

import candour.overview.BoardOverview;
import candour.overview.BoardStanding;
import candour.overview.OverviewService;
import candour.overview.SearchResult;
import candour.problem.Problem;
import candour.web.BoardCalls;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How a board stands, and what is found by its reference or by words. */
@Path("boards/{board}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Overview")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class OverviewResource {
    /** @param words up to 200 characters; all of them have to stand in what is found */
    public record Asked(String words) {}

    @Inject
    BoardCalls calls;

    @Inject
    Caller caller;

    @Inject
    OverviewService overviews;

    @GET
    @Path("standing")
    @Operation(operationId = "ownStanding", summary = "What you are on the board today, and how much is there for you")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = BoardStanding.class)))
    public BoardStanding standing(@PathParam("board") String board) {
        return calls.run(board, caller.person(), overviews::standing);
    }

    @GET
    @Path("overview")
    @Operation(operationId = "boardOverview", summary = "How the board stands today, as far as you may know")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = BoardOverview.class)))
    public BoardOverview overview(@PathParam("board") String board) {
        return calls.run(board, caller.person(), overviews::overview);
    }

    @GET
    @Path("search")
    @Operation(
            operationId = "search",
            summary = "Cases and referrals by a part of their reference; never put a name into an address")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = SearchResult.class)))
    public SearchResult search(
            @PathParam("board") String board, @QueryParam("reference") @DefaultValue("") String reference) {
        return calls.run(board, caller.person(), () -> overviews.find(reference));
    }

    @POST
    @Path("word-search")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "wordSearch",
            summary = "Cases and referrals by words in their texts; sent as a body, so that they stand in no address")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = SearchResult.class)))
    public SearchResult searchWords(@PathParam("board") String board, @Nullable Asked asked) {
        Asked said = Bodies.required(asked);
        return calls.run(board, caller.person(), () -> overviews.findWords(said.words()));
    }
}
