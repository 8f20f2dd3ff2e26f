package candour.web.api;

import candour.cdop.CdopFormat;
import candour.cdop.CdopImportDetails;
import candour.cdop.CdopImportId;
import candour.cdop.CdopImportService;
import candour.problem.Problem;
import candour.web.BoardCalls;
import candour.web.CdopCalls;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Referrals by the child death overview panel that come in a CSV or XLSX file of published columns. */
@Path("boards/{board}/cdop-imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "CDOP files")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class CdopImportsResource {
    @Inject
    BoardCalls calls;

    @Inject
    CdopCalls files;

    @Inject
    Caller caller;

    @Inject
    CdopImportService imports;

    @Context
    HttpHeaders headers;

    @GET
    @Path("template")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "cdopTemplate", summary = "A file with the columns; as XLSX with what stands in each")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template(
            @PathParam("board") String board, @QueryParam("format") @DefaultValue("CSV") CdopFormat format) {
        return file(files.template(board, caller.person(), format), format, "cdop-referrals-template");
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "importCdopFile",
            summary = "Register every referral of a file, sent as the body, or none; faults name row and column")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = CdopImportDetails.class)))
    public Response register(
            @PathParam("board") String board,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            InputStream body) {
        CdopImportDetails registered =
                files.register(board, caller.person(), RequestKeys.required(key), IncomingFile.of(headers, body));
        return Response.status(201).entity(registered).build();
    }

    @GET
    @Path("{import}")
    @Operation(operationId = "cdopImport", summary = "What became of a file")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = CdopImportDetails.class)))
    public CdopImportDetails get(@PathParam("board") String board, @PathParam("import") UUID id) {
        return calls.run(board, caller.person(), () -> imports.get(new CdopImportId(id)));
    }

    static Response file(byte[] content, CdopFormat format, String name) {
        return Response.ok(content)
                .type(format.type().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, content.length)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + "." + format.type().extension() + "\"")
                .build();
    }
}
