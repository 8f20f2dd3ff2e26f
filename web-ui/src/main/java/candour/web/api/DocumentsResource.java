package candour.web.api;

import candour.document.Disclosure;
import candour.document.DocumentDetails;
import candour.document.DocumentId;
import candour.document.DocumentKind;
import candour.document.DocumentLabel;
import candour.document.DocumentService;
import candour.document.FileName;
import candour.document.RelabelDocument;
import candour.document.WithdrawDocument;
import candour.identity.SignedIn;
import candour.problem.Problem;
import candour.web.BoardCalls;
import candour.web.DocumentCalls;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One document: what it is, its content, what becomes of it. */
@Path("boards/{board}/documents/{document}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class DocumentsResource {
    /** In the order in which they came, with earlier versions and withdrawn ones. */
    public record Documents(List<DocumentDetails> items) {}

    /** @param reason why it shouldn't be used any more */
    public record Withdrawal(String reason) {}

    @Inject
    BoardCalls calls;

    @Inject
    DocumentCalls files;

    @Inject
    Caller caller;

    @Inject
    DocumentService documents;

    @Context
    UriInfo address;

    @Context
    HttpHeaders headers;

    @GET
    @Operation(operationId = "document", summary = "One document, without its content")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = DocumentDetails.class)))
    public Response get(@PathParam("board") String board, @PathParam("document") UUID document) {
        return answer(200, calls.run(board, caller.person(), () -> documents.get(new DocumentId(document))));
    }

    @GET
    @Path("file-name")
    @Operation(
            operationId = "documentFileName",
            summary = "What its sender's machine calls it; recorded with your name")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = FileName.class)))
    public FileName fileName(@PathParam("board") String board, @PathParam("document") UUID document) {
        return calls.run(board, caller.person(), () -> documents.showFileName(new DocumentId(document)));
    }

    @GET
    @Path("content")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "documentContent", summary = "Its content, once the virus scanner has found it clean")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(@PathParam("board") String board, @PathParam("document") UUID document) {
        SignedIn person = caller.person();
        var id = new DocumentId(document);
        DocumentDetails opened = files.open(board, person, id);
        byte[] first = files.part(board, person, id, 1);
        return Response.ok((StreamingOutput) out -> files.write(board, person, opened, first, out))
                .type(opened.type().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, opened.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + opened.downloadName() + "\"")
                .build();
    }

    @POST
    @Path("versions")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "replaceDocument",
            summary = "Send a newer file as the body; this one stays as an earlier version")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "201",
            description = "Created; it can be downloaded once it is CLEAN",
            content = @Content(schema = @Schema(implementation = DocumentDetails.class)))
    public Response replace(
            @PathParam("board") String board,
            @PathParam("document") UUID document,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            InputStream body) {
        return answer(
                201,
                files.replace(
                        board,
                        caller.person(),
                        RequestKeys.required(key),
                        new DocumentId(document),
                        Versions.seen(ifMatch),
                        IncomingFile.of(headers, body)));
    }

    @PUT
    @Path("label")
    @Operation(operationId = "relabelDocument", summary = "Change what it is called and how it stands")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = DocumentDetails.class)))
    public Response relabel(
            @PathParam("board") String board,
            @PathParam("document") UUID document,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable DocumentLabel label) {
        var command = new RelabelDocument(new DocumentId(document), Bodies.required(label), Versions.seen(ifMatch));
        return answer(200, calls.run(board, caller.person(), () -> documents.relabel(command)));
    }

    @POST
    @Path("withdrawal")
    @Operation(operationId = "withdrawDocument", summary = "It isn't used any more, and stays in the record")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = DocumentDetails.class)))
    public Response withdraw(
            @PathParam("board") String board,
            @PathParam("document") UUID document,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true) @HeaderParam("If-Match") String ifMatch,
            @Nullable Withdrawal withdrawal) {
        var once = RequestKeys.of(key, address, ifMatch, withdrawal);
        var command = new WithdrawDocument(
                new DocumentId(document), Bodies.required(withdrawal).reason(), Versions.seen(ifMatch));
        return answer(
                200,
                calls.once(
                        board,
                        caller.person(),
                        once,
                        () -> documents.withdraw(command),
                        id -> documents.get(new DocumentId(id))));
    }

    static Response answer(int status, DocumentDetails document) {
        return Response.status(status)
                .tag(Versions.tag(document.version()))
                .entity(document)
                .build();
    }

    /** What isn't there is missed by the use case, which says so. */
    @SuppressWarnings("NullAway")
    static DocumentLabel label(
            @Nullable String title,
            @Nullable DocumentKind kind,
            @Nullable Disclosure disclosure,
            @Nullable UUID originAgency,
            @Nullable String sharedWithPoliceOn) {
        return new DocumentLabel(
                IncomingFile.text(title),
                kind,
                Optional.ofNullable(originAgency),
                disclosure,
                date(sharedWithPoliceOn));
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
