package candour.admin;

import candour.board.BoardDetails;
import candour.board.BoardDirectoryService;
import candour.board.OpenBoard;
import candour.board.RegisterBoard;
import candour.board.ResumeBoard;
import candour.board.SuspendBoard;
import candour.problem.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import org.jspecify.annotations.Nullable;

/** The boards. Every change is a PUT, so repeating one changes nothing. */
@Path("boards")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Boards")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class BoardsResource {
    /** A board of the directory. */
    public record Board(String board, String mark, String name, String status) {}

    /** All boards, by address. */
    public record Boards(List<Board> items) {}

    /**
     * @param mark 2 to 5 capitals; leads every reference of the board
     */
    public record Registration(String mark, String name) {}

    @Inject
    PlatformCalls calls;

    @Inject
    Administrator administrator;

    @Inject
    BoardDirectoryService directory;

    @GET
    @Operation(operationId = "boards", summary = "All boards with their state")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Boards.class)))
    public Boards list() {
        return new Boards(calls.run(administrator.person(), directory::all).stream()
                .map(BoardsResource::board)
                .toList());
    }

    @GET
    @Path("{board}")
    @Operation(operationId = "board", summary = "One board")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Board.class)))
    public Board get(@PathParam("board") String board) {
        return board(calls.run(administrator.person(), () -> directory.get(board)));
    }

    @PUT
    @Path("{board}")
    @Operation(operationId = "registerBoard", summary = "Register a board as a draft")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Board.class)))
    public Board register(@PathParam("board") String board, @Nullable Registration registration) {
        var command = registration == null
                ? new RegisterBoard(board, "", "")
                : new RegisterBoard(board, registration.mark(), registration.name());
        return board(calls.run(administrator.person(), () -> directory.register(command)));
    }

    @PUT
    @Path("{board}/opening")
    @Operation(
            operationId = "orderOpening",
            summary = "Order that the board be opened; the boards' plane carries it out")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Board.class)))
    public Board open(@PathParam("board") String board, OpenBoard order) {
        return board(calls.run(administrator.person(), () -> directory.orderOpening(board, order)));
    }

    @PUT
    @Path("{board}/suspension")
    @Operation(
            operationId = "suspendBoard",
            summary = "Suspend an active board: its people are out from their next call on, and nothing is lost")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Board.class)))
    public Board suspend(@PathParam("board") String board, SuspendBoard suspension) {
        return board(calls.run(administrator.person(), () -> directory.suspend(board, suspension)));
    }

    @PUT
    @Path("{board}/resumption")
    @Operation(operationId = "resumeBoard", summary = "Let the people of a suspended board in again")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Board.class)))
    public Board resume(@PathParam("board") String board, ResumeBoard resumption) {
        return board(calls.run(administrator.person(), () -> directory.resume(board, resumption)));
    }

    private static Board board(BoardDetails board) {
        return new Board(
                board.slug(), board.mark(), board.name(), board.status().name());
    }
}
