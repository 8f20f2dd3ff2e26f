package candour.admin;

import candour.board.AgencyDetails;
import candour.board.AgencyService;
import candour.board.RegisterAgency;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The catalogue of agencies. */
@Path("agencies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Agencies")
@APIResponse(
        responseCode = "default",
        description = "What went wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class AgenciesResource {
    /** All agencies, by name. */
    public record Agencies(List<AgencyDetails> items) {}

    /** What an agency is called. */
    public record Registration(String name) {}

    @Inject
    PlatformCalls calls;

    @Inject
    Administrator administrator;

    @Inject
    AgencyService agencies;

    @GET
    @Operation(operationId = "agencies", summary = "The catalogue of agencies")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Agencies.class)))
    public Agencies list() {
        return new Agencies(calls.run(administrator.person(), agencies::catalogue));
    }

    @PUT
    @Path("{code}")
    @Operation(operationId = "registerAgency", summary = "Put an agency into the catalogue")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = AgencyDetails.class)))
    public AgencyDetails register(@PathParam("code") String code, @Nullable Registration registration) {
        var command = new RegisterAgency(code, registration == null ? "" : registration.name());
        return calls.run(administrator.person(), () -> agencies.register(command));
    }
}
