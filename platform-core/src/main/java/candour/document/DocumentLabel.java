package candour.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a document is called and how it stands, as whoever keeps it says.
 *
 * @param title in words; nothing that identifies a child or a family
 * @param originAgency whose it is; empty when it is no agency's of the catalogue
 * @param sharedWithPoliceOn when the police were given it, today or earlier; empty when they weren't
 */
public record DocumentLabel(
        @NotBlank @Size(max = 200) String title,
        @NotNull DocumentKind kind,
        Optional<UUID> originAgency,
        @NotNull Disclosure disclosure,
        Optional<LocalDate> sharedWithPoliceOn) {}
