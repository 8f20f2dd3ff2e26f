package candour.web.api;

import candour.kernel.Page;
import candour.notification.ChooseMail;
import candour.notification.MailChoice;
import candour.notification.NotificationId;
import candour.notification.NotificationMailService;
import candour.notification.NotificationRow;
import candour.notification.NotificationService;
import candour.notification.ReadAll;
import candour.notification.SendAgain;
import candour.notification.UndeliveredMail;
import candour.notification.Unread;
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
import jakarta.ws.rs.PUT;
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

/** What the caller is told on a board, and whether by mail too. */
@Path("boards/{board}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Notifications")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class NotificationsResource {
    /**
     * A page of notifications, the newest first.
     *
     * @param next the cursor of the next page; absent on the last
     */
    public record Notifications(List<NotificationRow> items, Optional<String> next) {}

    /**
     * All up to one of them are read.
     *
     * @param upTo the newest that was seen; what came after it stays unread
     */
    public record Seen(UUID upTo) {}

    /** Whether mails go to the work address on the roster. */
    public record Choice(boolean byMail) {}

    /** Mails that didn't go out, or nobody knows whether they did, the latest first. */
    public record Undelivered(List<UndeliveredMail> items) {}

    @Inject
    BoardCalls calls;

    @Inject
    Caller caller;

    @Inject
    NotificationService notifications;

    @Inject
    NotificationMailService mails;

    @Context
    UriInfo address;

    @GET
    @Path("notifications")
    @Operation(operationId = "notifications", summary = "What you are told on this board, the newest first")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Notifications.class)))
    public Notifications list(
            @PathParam("board") String board,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        Page<NotificationRow> page = run(
                board,
                () -> notifications.notifications(Optional.ofNullable(after).map(NotificationId::new), limit));
        return new Notifications(page.items(), page.next());
    }

    @GET
    @Path("notifications/unread")
    @Operation(operationId = "unreadNotifications", summary = "How many notifications you haven't read")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Unread.class)))
    public Unread unread(@PathParam("board") String board) {
        return run(board, notifications::unread);
    }

    @GET
    @Path("notifications/{notification}")
    @Operation(operationId = "notification", summary = "One notification")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = NotificationRow.class)))
    public NotificationRow get(@PathParam("board") String board, @PathParam("notification") UUID notification) {
        return run(board, () -> notifications.get(new NotificationId(notification)));
    }

    @POST
    @Path("notifications/{notification}/reading")
    @Operation(operationId = "readNotification", summary = "You have read a notification; again changes nothing")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = NotificationRow.class)))
    public NotificationRow read(
            @PathParam("board") String board,
            @PathParam("notification") UUID notification,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key) {
        var once = RequestKeys.of(key, address, null, null);
        return once(board, once, () -> notifications.read(new NotificationId(notification)));
    }

    @POST
    @Path("notification-readings")
    @Operation(operationId = "readNotifications", summary = "You have read all notifications up to one of them")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = NotificationRow.class)))
    public NotificationRow readAll(
            @PathParam("board") String board,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Nullable Seen seen) {
        var once = RequestKeys.of(key, address, null, seen);
        var command = new ReadAll(
                new NotificationId(Bodies.required(Bodies.required(seen).upTo())));
        return once(board, once, () -> notifications.readAll(command));
    }

    @GET
    @Path("notifications/choice")
    @Operation(operationId = "mailChoice", summary = "Whether you are told by mail too")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = MailChoice.class)))
    public Response choice(@PathParam("board") String board) {
        return answer(run(board, notifications::choice));
    }

    @PUT
    @Path("notifications/choice")
    @Operation(
            operationId = "chooseMail",
            summary = "Choose whether you are told by mail too; If-Match is \"0\" for the first time")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = MailChoice.class)))
    public Response choose(
            @PathParam("board") String board,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable Choice choice) {
        var command = new ChooseMail(Bodies.required(choice).byMail(), Versions.seen(ifMatch));
        return answer(run(board, () -> notifications.choose(command)));
    }

    @GET
    @Path("undelivered-mail")
    @Operation(operationId = "undeliveredMail", summary = "Mail that didn't go out, for the board's administrator")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Undelivered.class)))
    public Undelivered undelivered(@PathParam("board") String board) {
        return new Undelivered(run(board, mails::undelivered));
    }

    @GET
    @Path("undelivered-mail/{mail}")
    @Operation(operationId = "oneUndeliveredMail", summary = "One of them, also once it was sent again")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = UndeliveredMail.class)))
    public Response undelivered(@PathParam("board") String board, @PathParam("mail") UUID mail) {
        return answer(run(board, () -> mails.get(mail)));
    }

    @POST
    @Path("undelivered-mail/{mail}/sending")
    @Operation(operationId = "sendMailAgain", summary = "Send a mail again that was refused or given up")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = UndeliveredMail.class)))
    public Response sendAgain(
            @PathParam("board") String board,
            @PathParam("mail") UUID mail,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch) {
        var once = RequestKeys.of(key, address, ifMatch, null);
        var command = new SendAgain(mail, Versions.seen(ifMatch));
        return answer(calls.once(board, caller.person(), once, () -> mails.sendAgain(command), mails::get));
    }

    private static Response answer(UndeliveredMail mail) {
        return Response.ok(mail).tag(Versions.tag(mail.version())).build();
    }

    private <T> T run(String board, Supplier<T> useCase) {
        return calls.run(board, caller.person(), useCase);
    }

    private NotificationRow once(String board, RequestKey once, Supplier<NotificationRow> useCase) {
        return calls.once(board, caller.person(), once, useCase, id -> notifications.get(new NotificationId(id)));
    }

    private static Response answer(MailChoice choice) {
        return Response.ok(choice).tag(Versions.tag(choice.version())).build();
    }
}
