package candour.scoping;

import candour.casefile.CaseId;
import candour.identity.About;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The business manager asks agencies what they know, all at once.
 *
 * @param question what is asked beside whether the agency knows the children; label them, don't name them
 * @param dueOn by when; the day itself is in time
 * @param agencies whom to ask, each agency once
 * @param version the version of the scoping that was seen
 */
public record RequestReturns(
        @NotNull CaseId caseFile,
        @NotBlank @Size(max = 2_000) String question,
        @NotNull LocalDate dueOn,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid Asked> agencies,
        long version)
        implements About {
    /**
     * One agency and who answers for it.
     *
     * @param holder the line of the roster by which the person holds a post of the agency
     */
    public record Asked(@NotNull UUID agency, @NotNull UUID holder) {}

    @Override
    public UUID about() {
        return caseFile.value();
    }
}
