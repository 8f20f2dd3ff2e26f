package candour.web.api;

import candour.cdop.CdopExportService;
import candour.cdop.CdopFormat;
import candour.problem.Problem;
import candour.web.BoardCalls;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Referrals by the child death overview panel, handed out in a file of the columns in which they come. */
@Path("boards/{board}/cdop-export")
@RequestScoped
@Produces(MediaType.WILDCARD)
@Tag(name = "CDOP files")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class CdopExportResource {
    @Inject
    BoardCalls calls;

    @Inject
    Caller caller;

    @Inject
    CdopExportService exports;

    @GET
    @Operation(
            operationId = "exportCdopReferrals",
            summary = "Those that you may know of, with who the children are; recorded with your name")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response export(
            @PathParam("board") String board, @QueryParam("format") @DefaultValue("CSV") CdopFormat format) {
        byte[] content = calls.run(board, caller.person(), () -> exports.export(format));
        return CdopImportsResource.file(content, format, board + "-cdop-referrals");
    }
}
