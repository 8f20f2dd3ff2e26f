package candour.web.api;

import candour.casefile.CaseId;
import candour.document.Disclosure;
import candour.document.DocumentDetails;
import candour.document.DocumentKind;
import candour.document.DocumentPlace;
import candour.document.DocumentService;
import candour.problem.Problem;
import candour.web.BoardCalls;
import candour.web.DocumentCalls;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The documents of a case. */
@Path("boards/{board}/cases/{case}/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class CaseDocumentsResource {
    @Inject
    BoardCalls calls;

    @Inject
    DocumentCalls files;

    @Inject
    Caller caller;

    @Inject
    DocumentService documents;

    @Context
    HttpHeaders headers;

    @GET
    @Operation(
            operationId = "caseDocuments",
            summary = "The documents of a case and of its referral, in the order in which they came")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = DocumentsResource.Documents.class)))
    public DocumentsResource.Documents list(@PathParam("board") String board, @PathParam("case") UUID id) {
        return new DocumentsResource.Documents(
                calls.run(board, caller.person(), () -> documents.documents(DocumentPlace.of(new CaseId(id))))
                        .items());
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "addCaseDocument",
            summary = "Send a file as the body; its own name goes into Content-Disposition, and is sealed")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema =
                                    @Schema(
                                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                            format = "binary")))
    @APIResponse(
            responseCode = "201",
            description = "Created; it can be downloaded once it is CLEAN",
            content = @Content(schema = @Schema(implementation = DocumentDetails.class)))
    public Response add(
            @PathParam("board") String board,
            @PathParam("case") UUID id,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            @Parameter(required = true, description = "Percent-encoded UTF-8; nothing that identifies anybody")
                    @HeaderParam("Document-Title")
                    @Nullable
                    String title,
            @Parameter(required = true) @QueryParam("kind") @Nullable DocumentKind kind,
            @Parameter(required = true) @QueryParam("disclosure") @Nullable Disclosure disclosure,
            @QueryParam("originAgency") @Nullable UUID originAgency,
            @Parameter(schema = @Schema(implementation = LocalDate.class)) @QueryParam("sharedWithPoliceOn") @Nullable
                    String sharedWithPoliceOn,
            InputStream body) {
        DocumentDetails added = files.add(
                board,
                caller.person(),
                RequestKeys.required(key),
                DocumentPlace.of(new CaseId(id)),
                DocumentsResource.label(title, kind, disclosure, originAgency, sharedWithPoliceOn),
                IncomingFile.of(headers, body));
        return DocumentsResource.answer(201, added);
    }
}
