package candour.web.api;

import candour.board.Contact;
import candour.board.ContactsService;
import candour.board.PublicContacts;
import candour.board.PublishContacts;
import candour.problem.Problem;
import candour.web.BoardCalls;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whom the public asks about the board's help, privacy and accessibility. */
@Path("boards/{board}/contacts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class ContactsResource {
    /**
     * The contacts as they are to stand.
     *
     * @param controller who answers for the personal data, by law
     * @param answerDays within how many working days a report of a barrier is answered, 1 to 60
     */
    public record Contacts(String controller, Contact help, Contact privacy, Contact accessibility, int answerDays) {}

    @Inject
    BoardCalls calls;

    @Inject
    Caller caller;

    @Inject
    ContactsService contacts;

    @GET
    @Operation(operationId = "contacts", summary = "Whom the public asks; empty until it was published")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = PublicContacts.class)))
    public Response get(@PathParam("board") String board) {
        return answer(calls.run(board, caller.person(), contacts::contacts));
    }

    @PUT
    @Operation(
            operationId = "publishContacts",
            summary = "Publish contacts in place of those before; If-Match is \"0\" for the first time")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = PublicContacts.class)))
    public Response publish(
            @PathParam("board") String board,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable Contacts body) {
        Contacts said = Bodies.required(body);
        var command = new PublishContacts(
                said.controller(),
                said.help(),
                said.privacy(),
                said.accessibility(),
                said.answerDays(),
                Versions.seen(ifMatch));
        return answer(calls.run(board, caller.person(), () -> contacts.publish(command)));
    }

    private static Response answer(PublicContacts contacts) {
        return Response.ok(contacts).tag(Versions.tag(contacts.version())).build();
    }
}
