package candour.web.api;

import candour.board.BoardDetails;
import candour.board.BoardDirectoryService;
import candour.problem.Problem;
import candour.web.PlatformCalls;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The boards to which the caller belongs. */
@Path("boards")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Boards")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class BoardsResource {
    /** A board as its members know it. */
    public record Board(String board, String mark, String name) {}

    /** The choice of boards. */
    public record Boards(List<Board> items) {}

    @Inject
    PlatformCalls calls;

    @Inject
    Caller caller;

    @Inject
    BoardDirectoryService directory;

    @GET
    @Operation(operationId = "myBoards", summary = "The active boards on whose roster you are today")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Boards.class)))
    public Boards mine() {
        List<BoardDetails> mine = calls.run(caller.person(), directory::mine);
        return new Boards(mine.stream()
                .map(board -> new Board(board.slug(), board.mark(), board.name()))
                .toList());
    }
}
