package candour.web.api;

import candour.draft.BeginDraft;
import candour.draft.BeginDraftOn;
import candour.draft.DraftDetails;
import candour.draft.DraftId;
import candour.draft.DraftKind;
import candour.draft.DraftPlace;
import candour.draft.DraftRow;
import candour.draft.DraftService;
import candour.draft.SaveDraft;
import candour.problem.Problem;
import candour.web.BoardCalls;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Your own drafts: what you typed and have not sent. Nobody else's are here, for anybody. */
@Path("boards/{board}/drafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class DraftsResource {
    /** Your drafts, the one saved last first; without what was typed. */
    public record Drafts(List<DraftRow> items) {}

    /**
     * A draft that is kept for the first time.
     *
     * @param about the referral or the case that it is written on; absent when it isn't there yet
     * @param part which of several texts about it, such as a limb
     * @param fields what was typed, by the names of the fields
     */
    public record Begun(DraftKind kind, Optional<UUID> about, Optional<String> part, Map<String, String> fields) {}

    /** @param fields what was typed, by the names of the fields; all of it, not only what changed */
    public record Typed(Map<String, String> fields) {}

    @Inject
    BoardCalls calls;

    @Inject
    Caller caller;

    @Inject
    DraftService drafts;

    @Context
    UriInfo address;

    @GET
    @Operation(operationId = "drafts", summary = "Your own drafts, the one saved last first")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Drafts.class)))
    public Drafts list(@PathParam("board") String board) {
        return new Drafts(calls.run(board, caller.person(), drafts::mine));
    }

    @POST
    @Operation(operationId = "beginDraft", summary = "Keep a new draft, for yourself alone")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = DraftDetails.class)))
    public Response begin(
            @PathParam("board") String board,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Nullable Begun begun) {
        Begun said = Bodies.required(begun);
        var once = RequestKeys.of(key, address, null, said);
        DraftDetails draft =
                calls.once(board, caller.person(), once, () -> kept(said), id -> drafts.get(new DraftId(id)));
        return answer(201, draft);
    }

    private DraftDetails kept(Begun said) {
        return said.about()
                .map(about -> drafts.beginOn(new BeginDraftOn(
                        new DraftPlace(said.kind(), about, said.part().orElse("")), said.fields())))
                .orElseGet(() -> drafts.begin(new BeginDraft(said.kind(), said.fields())));
    }

    @GET
    @Path("{draft}")
    @Operation(operationId = "draft", summary = "One of your own drafts, with what was typed")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = DraftDetails.class)))
    public Response get(@PathParam("board") String board, @PathParam("draft") UUID draft) {
        return answer(200, calls.run(board, caller.person(), () -> drafts.get(new DraftId(draft))));
    }

    @PUT
    @Path("{draft}")
    @Operation(operationId = "saveDraft", summary = "Keep what you go on typing in place of what was kept")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = DraftDetails.class)))
    public Response save(
            @PathParam("board") String board,
            @PathParam("draft") UUID draft,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable Typed typed) {
        var command = new SaveDraft(new DraftId(draft), Bodies.required(typed).fields(), Versions.seen(ifMatch));
        return answer(200, calls.run(board, caller.person(), () -> drafts.save(command)));
    }

    @DELETE
    @Path("{draft}")
    @Operation(operationId = "throwDraftAway", summary = "Throw one of your own drafts away")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void throwAway(@PathParam("board") String board, @PathParam("draft") UUID draft) {
        calls.run(board, caller.person(), () -> drafts.throwAway(new DraftId(draft)));
    }

    private static Response answer(int status, DraftDetails draft) {
        return Response.status(status)
                .tag(Versions.tag(draft.row().version()))
                .entity(draft)
                .build();
    }
}
