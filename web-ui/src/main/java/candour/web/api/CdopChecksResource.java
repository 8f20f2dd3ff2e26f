package candour.web.api;

import candour.casefile.AlikeReferral;
import candour.cdop.CellFault;
import candour.cdop.CheckedFile;
import candour.cdop.CheckedReferral;
import candour.problem.Problem;
import candour.problem.Problems;
import candour.web.CdopCalls;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a file of CDOP referrals would bring, before anything of it is registered. */
@Path("boards/{board}/cdop-checks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "CDOP files")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class CdopChecksResource {
    /**
     * What a file would bring, or what stands in its way.
     *
     * @param ready whether it can be registered
     * @param rows below the header that say something
     * @param people how many the referrals that can be registered are about
     * @param faults in the order of the rows
     * @param notes what was left out of it
     */
    public record Checked(
            boolean ready, int rows, int people, List<Fault> faults, List<CheckedRows> referrals, List<String> notes) {
        static Checked of(CheckedFile file) {
            return new Checked(
                    file.isReady(),
                    file.rows().size(),
                    file.people(),
                    file.faults().stream().map(Fault::of).toList(),
                    file.referrals().stream().map(CheckedRows::of).toList(),
                    file.notes().stream().map(Problems::sentence).toList());
        }
    }

    /**
     * @param row as the program that shows the file counts
     * @param column its letters; empty where it is about the whole row
     */
    public record Fault(int row, String column, String header, String message) {
        static Fault of(CellFault fault) {
            return new Fault(fault.row(), fault.column(), fault.header(), Problems.sentence(fault));
        }
    }

    /**
     * A referral that nothing speaks against.
     *
     * @param alike referrals that you may know of and that may be about the same child
     * @param alikeRows rows of other referrals of the file that may be
     */
    public record CheckedRows(
            List<Integer> rows, String cdopReference, List<AlikeReferral> alike, List<Integer> alikeRows) {
        static CheckedRows of(CheckedReferral referral) {
            return new CheckedRows(referral.rows(), referral.reference(), referral.alike(), referral.alikeRows());
        }
    }

    @Inject
    CdopCalls files;

    @Inject
    Caller caller;

    @Context
    HttpHeaders headers;

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "checkCdopFile",
            summary = "What a file, sent as the body, would bring; nothing is registered, and nothing of it is kept")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Checked.class)))
    public Checked check(@PathParam("board") String board, InputStream body) {
        return Checked.of(files.check(board, caller.person(), IncomingFile.of(headers, body)));
    }
}
