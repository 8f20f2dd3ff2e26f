package candour.web.api;

import candour.audit.AccessEntry;
import candour.audit.HistoryService;
import candour.casefile.CaseDetails;
import candour.casefile.CaseFileService;
import candour.casefile.CaseId;
import candour.casefile.CaseRow;
import candour.kernel.BusinessClock;
import candour.kernel.Page;
import candour.meeting.MeetingRow;
import candour.meeting.MeetingService;
import candour.problem.Problem;
import candour.web.BoardCalls;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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

/** The cases that the panel considers or has considered. */
@Path("boards/{board}/cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class CasesResource {
    /** Over how many days accesses are told unless asked otherwise. */
    private static final int DAYS = 30;

    /**
     * A page of cases, newest first.
     *
     * @param next the cursor of the next page; absent on the last
     */
    public record Cases(List<CaseRow> items, Optional<String> next) {}

    /** The meetings that have the case on their agenda, the latest first. */
    public record MeetingsOfCase(List<MeetingRow> items) {}

    /**
     * Who opened the case, or what belongs to it, oldest first.
     *
     * @param from the first business date that was looked at
     * @param to the last one
     */
    public record Accesses(LocalDate from, LocalDate to, List<AccessEntry> items) {}

    @Inject
    BoardCalls calls;

    @Inject
    Caller caller;

    @Inject
    CaseFileService cases;

    @Inject
    MeetingService meetings;

    @Inject
    HistoryService histories;

    @Inject
    BusinessClock clock;

    @GET
    @Operation(operationId = "cases", summary = "The cases that you may know of, newest first")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Cases.class)))
    public Cases list(
            @PathParam("board") String board,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        Page<CaseRow> page = calls.run(
                board,
                caller.person(),
                () -> cases.cases(Optional.ofNullable(after).map(CaseId::new), limit));
        return new Cases(page.items(), page.next());
    }

    @GET
    @Path("{case}")
    @Operation(
            operationId = "case",
            summary = "One case: its referral, the frozen guidance, the steps; children by label")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = CaseDetails.class)))
    public Response get(@PathParam("board") String board, @PathParam("case") UUID id) {
        CaseDetails found = calls.run(board, caller.person(), () -> cases.get(new CaseId(id)));
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }

    @GET
    @Path("{case}/history")
    @Operation(operationId = "caseHistory", summary = "What happened to the case and its referral, from the audit")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = ReferralsResource.History.class)))
    public ReferralsResource.History history(@PathParam("board") String board, @PathParam("case") UUID id) {
        return new ReferralsResource.History(calls.run(board, caller.person(), () -> histories.of(new CaseId(id))));
    }

    @GET
    @Path("{case}/accesses")
    @Operation(
            operationId = "caseAccesses",
            summary = "Who opened the case or its referral between two days, the last 30 days unless you say otherwise")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Accesses.class)))
    public Accesses accesses(
            @PathParam("board") String board,
            @PathParam("case") UUID id,
            @Parameter(schema = @Schema(implementation = LocalDate.class)) @QueryParam("from") @Nullable String from,
            @Parameter(schema = @Schema(implementation = LocalDate.class)) @QueryParam("to") @Nullable String to) {
        LocalDate last = date(to).orElseGet(clock::today);
        LocalDate first = date(from).orElseGet(() -> last.minusDays(DAYS));
        return new Accesses(
                first, last, calls.run(board, caller.person(), () -> histories.accesses(new CaseId(id), first, last)));
    }

    @GET
    @Path("{case}/meetings")
    @Operation(operationId = "caseMeetings", summary = "The meetings that have the case on their agenda")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = MeetingsOfCase.class)))
    public MeetingsOfCase meetings(@PathParam("board") String board, @PathParam("case") UUID id) {
        return new MeetingsOfCase(calls.run(board, caller.person(), () -> meetings.about(new CaseId(id))));
    }

    /** @throws ProblemException 400 when it is there and no date */
    private static Optional<LocalDate> date(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new ProblemException(400, "DateUnreadable");
        }
    }
}
