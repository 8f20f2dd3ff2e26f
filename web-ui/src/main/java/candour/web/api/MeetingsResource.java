package candour.web.api;

import candour.audit.HistoryService;
import candour.kernel.Page;
import candour.meeting.CloseMeeting;
import candour.meeting.Convene;
import candour.meeting.MeetingDetails;
import candour.meeting.MeetingId;
import candour.meeting.MeetingRow;
import candour.meeting.MeetingService;
import candour.meeting.OpenMeeting;
import candour.meeting.RecordArrival;
import candour.meeting.RecordDeparture;
import candour.meeting.SatAs;
import candour.problem.Problem;
import candour.web.BoardCalls;
import candour.work.RequestKey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The panel's meetings: convened, attended, opened when quorate, closed. */
@Path("boards/{board}/meetings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class MeetingsResource {
    /**
     * A page of meetings, the latest first.
     *
     * @param next the cursor of the next page; absent on the last
     */
    public record Meetings(List<MeetingRow> items, Optional<String> next) {}

    /**
     * Somebody takes a seat.
     *
     * @param post the seat's post
     * @param satAs as who holds the post, or as its named deputy
     * @param name required for a deputy; the holder's comes from the roster
     */
    public record Arrival(UUID post, SatAs satAs, Optional<String> name) {}

    /**
     * Somebody leaves a seat.
     *
     * @param post the seat's post
     */
    public record Departure(UUID post, SatAs satAs) {}

    @Inject
    BoardCalls calls;

    @Inject
    Caller caller;

    @Inject
    MeetingService meetings;

    @Inject
    HistoryService histories;

    @Context
    UriInfo address;

    @GET
    @Operation(operationId = "meetings", summary = "The meetings of the panel, the latest first")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Meetings.class)))
    public Meetings list(
            @PathParam("board") String board,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        Page<MeetingRow> page = calls.run(
                board,
                caller.person(),
                () -> meetings.meetings(Optional.ofNullable(after).map(MeetingId::new), limit));
        return new Meetings(page.items(), page.next());
    }

    @POST
    @Operation(operationId = "convene", summary = "Convene a meeting of the panel")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = MeetingDetails.class)))
    public Response convene(
            @PathParam("board") String board,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            Convene command) {
        var once = RequestKeys.of(key, address, null, command);
        return answer(201, once(board, once, () -> meetings.convene(command)));
    }

    @GET
    @Path("{meeting}")
    @Operation(operationId = "meeting", summary = "One meeting: agenda, seats, and what the quorum rule says")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = MeetingDetails.class)))
    public Response get(@PathParam("board") String board, @PathParam("meeting") UUID meeting) {
        return answer(200, calls.run(board, caller.person(), () -> meetings.get(new MeetingId(meeting))));
    }

    @GET
    @Path("{meeting}/history")
    @Operation(operationId = "meetingHistory", summary = "What happened in the meeting, from the audit")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ReferralsResource.History.class)))
    public ReferralsResource.History history(@PathParam("board") String board, @PathParam("meeting") UUID meeting) {
        return new ReferralsResource.History(
                calls.run(board, caller.person(), () -> histories.of(new MeetingId(meeting))));
    }

    @POST
    @Path("{meeting}/arrivals")
    @Operation(operationId = "recordArrival", summary = "Somebody takes a seat, on the meeting's day")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = MeetingDetails.class)))
    public Response arrive(
            @PathParam("board") String board,
            @PathParam("meeting") UUID meeting,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable Arrival arrival) {
        var once = RequestKeys.of(key, address, ifMatch, arrival);
        Arrival said = Bodies.required(arrival);
        var command = new RecordArrival(
                new MeetingId(meeting), said.post(), said.satAs(), said.name(), Versions.seen(ifMatch));
        return answer(200, once(board, once, () -> meetings.arrive(command)));
    }

    @POST
    @Path("{meeting}/departures")
    @Operation(operationId = "recordDeparture", summary = "Somebody leaves a seat")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = MeetingDetails.class)))
    public Response leave(
            @PathParam("board") String board,
            @PathParam("meeting") UUID meeting,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable Departure departure) {
        var once = RequestKeys.of(key, address, ifMatch, departure);
        Departure said = Bodies.required(departure);
        var command = new RecordDeparture(new MeetingId(meeting), said.post(), said.satAs(), Versions.seen(ifMatch));
        return answer(200, once(board, once, () -> meetings.leave(command)));
    }

    @POST
    @Path("{meeting}/opening")
    @Operation(operationId = "openMeeting", summary = "The panel chair opens the meeting, once it is quorate")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = MeetingDetails.class)))
    public Response open(
            @PathParam("board") String board,
            @PathParam("meeting") UUID meeting,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch) {
        var once = RequestKeys.of(key, address, ifMatch, null);
        var command = new OpenMeeting(new MeetingId(meeting), Versions.seen(ifMatch));
        return answer(200, once(board, once, () -> meetings.open(command)));
    }

    @POST
    @Path("{meeting}/closing")
    @Operation(
            operationId = "closeMeeting",
            summary = "The panel chair closes the meeting; whoever is still there leaves")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = MeetingDetails.class)))
    public Response close(
            @PathParam("board") String board,
            @PathParam("meeting") UUID meeting,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch) {
        var once = RequestKeys.of(key, address, ifMatch, null);
        var command = new CloseMeeting(new MeetingId(meeting), Versions.seen(ifMatch));
        return answer(200, once(board, once, () -> meetings.close(command)));
    }

    private MeetingDetails once(String board, RequestKey once, Supplier<MeetingDetails> useCase) {
        return calls.once(board, caller.person(), once, useCase, id -> meetings.get(new MeetingId(id)));
    }

    private static Response answer(int status, MeetingDetails meeting) {
        return Response.status(status)
                .tag(Versions.tag(meeting.version()))
                .entity(meeting)
                .build();
    }
}
