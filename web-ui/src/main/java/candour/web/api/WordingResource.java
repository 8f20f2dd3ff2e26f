package candour.web.api;

import candour.problem.Problem;
import candour.web.BoardCalls;
import candour.web.BoardText;
import candour.web.OpenTexts;
import candour.wording.ChangeText;
import candour.wording.OwnTextDetails;
import candour.wording.TakeTextBack;
import candour.wording.WordingService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a board has the screens say in its own words. */
@Path("boards/{board}/wording")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Wording")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class WordingResource {
    /** Every text that a board may change, in the order of the screens. */
    public record Wording(List<BoardText> items) {}

    /**
     * What the screens are to say.
     *
     * @param text with the same places for facts as the product's
     */
    public record Said(String text) {}

    @Inject
    BoardCalls calls;

    @Inject
    Caller caller;

    @Inject
    WordingService wording;

    @Inject
    OpenTexts texts;

    @GET
    @Operation(
            operationId = "wording",
            summary = "Every text of the screens that the board may change, with its own words if it has some")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Wording.class)))
    public Wording list(@PathParam("board") String board) {
        return new Wording(texts.with(calls.run(board, caller.person(), wording::changed)));
    }

    @PUT
    @Path("{text}")
    @Operation(
            operationId = "changeText",
            summary = "Put the board's words in place of the product's; If-Match is \"0\" for the first time")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = BoardText.class)))
    public Response change(
            @PathParam("board") String board,
            @PathParam("text") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable Said body) {
        var command = new ChangeText(key, Bodies.required(body).text(), Versions.seen(ifMatch));
        return answer(calls.run(board, caller.person(), () -> wording.change(command)));
    }

    @DELETE
    @Path("{text}")
    @Operation(operationId = "takeTextBack", summary = "Put the product's words in place of the board's again")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = BoardText.class)))
    public Response takeBack(
            @PathParam("board") String board,
            @PathParam("text") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch) {
        var command = new TakeTextBack(key, Versions.seen(ifMatch));
        return answer(calls.run(board, caller.person(), () -> wording.takeBack(command)));
    }

    private Response answer(OwnTextDetails changed) {
        return Response.ok(texts.with(changed))
                .tag(Versions.tag(changed.version()))
                .build();
    }
}
