package candour.web.api;

import candour.problem.Problem;
import candour.terms.LoadTerms;
import candour.terms.TermsOfReference;
import candour.terms.TermsService;
import candour.web.BoardCalls;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The panel's standing Terms of Reference, version by version. */
@Path("boards/{board}/terms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Terms of Reference")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class TermsResource {
    /** Every version, the newest first. */
    public record Versions(List<TermsOfReference> items) {}

    @Inject
    BoardCalls calls;

    @Inject
    Caller caller;

    @Inject
    TermsService terms;

    @Context
    UriInfo address;

    @GET
    @Operation(operationId = "terms", summary = "Every version of the Terms of Reference, the newest first")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Versions.class)))
    public Versions list(@PathParam("board") String board) {
        return new Versions(calls.run(board, caller.person(), terms::terms));
    }

    @POST
    @Operation(operationId = "loadTerms", summary = "Load the next version, as the board approved it")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = TermsOfReference.class)))
    public Response load(
            @PathParam("board") String board,
            @Parameter(required = true) @HeaderParam("Idempotency-Key") String key,
            LoadTerms command) {
        var once = RequestKeys.of(key, address, null, command);
        TermsOfReference loaded =
                calls.once(board, caller.person(), once, () -> terms.load(command), id -> terms.get(id));
        return Response.status(201).entity(loaded).build();
    }

    @GET
    @Path("{terms}")
    @Operation(operationId = "termsVersion", summary = "One version of the Terms of Reference")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = TermsOfReference.class)))
    public TermsOfReference get(@PathParam("board") String board, @PathParam("terms") UUID version) {
        return calls.run(board, caller.person(), () -> terms.get(version));
    }
}
