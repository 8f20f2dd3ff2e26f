package candour.admin;

import candour.guidance.Edition;
import candour.guidance.GuidanceService;
import candour.guidance.PublishEdition;
import candour.problem.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The registry of guidance editions. */
@Path("guidance-editions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Guidance")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class GuidanceResource {
    private static final String YAML = "application/yaml";

    private static final int MOST_BYTES = 1_000_000;

    /** All editions of the registry, the oldest first. */
    public record Editions(List<Edition> items) {}

    @Inject
    PlatformCalls calls;

    @Inject
    Administrator administrator;

    @Inject
    GuidanceService guidance;

    @GET
    @Operation(operationId = "guidanceEditions", summary = "The guidance editions with their legal test")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Editions.class)))
    public Editions list() {
        return new Editions(calls.run(administrator.person(), guidance::catalogue));
    }

    @PUT
    @Path("{edition}")
    @Consumes({YAML, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "publishGuidanceEdition",
            summary =
                    "Publish an edition for good, written as YAML, or the same as JSON; every fault is said with its place")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = YAML, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT))
            })
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Edition.class)))
    public Edition publish(@PathParam("edition") String edition, InputStream body) {
        var command = new PublishEdition(edition, text(body));
        return calls.run(administrator.person(), () -> guidance.publish(command));
    }

    /** As much of the body as is read at all; what is longer is refused as too long. */
    private static String text(InputStream body) {
        try {
            return new String(body.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
