package candour.terms;

import candour.identity.Capacity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The next version of the panel's standing Terms of Reference, as the board approved it.
 *
 * @param edition the code of the guidance edition that the board follows
 * @param coreAgencies the core partner agencies, in order
 * @param seats the standing seats, in order
 * @param noticeDays clear calendar days between convening and meeting
 * @param approvedOn the day on which the board approved it
 * @param effectiveFrom the first day on which it holds; after that of the version before
 */
public record LoadTerms(
        @NotBlank @Size(max = 20) String edition,
        @NotNull @Size(max = 50) List<@NotNull UUID> coreAgencies,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Seating> seats,
        @NotNull @Valid Rule quorum,
        @Min(0) @Max(365) int noticeDays,
        @NotNull LocalDate approvedOn,
        @NotNull LocalDate effectiveFrom) {

    /**
     * A seat; its post is made when the board has none of this title.
     *
     * @param title the role title: "Designated Nurse"
     * @param capacity what its holder may do; an existing post keeps its own
     * @param agency whom it answers for; empty for the chair and the board's own staff
     * @param counts whether whoever sits here counts for the quorum at all
     * @param chair whether this is the panel chair's seat
     * @param deputy the role title of the named deputy
     */
    public record Seating(
            @NotBlank @Size(max = 200) String title,
            @NotNull Capacity capacity,
            Optional<UUID> agency,
            @NotNull Boolean counts,
            @NotNull Boolean chair,
            Optional<@Size(max = 200) @Pattern(regexp = ".*\\S.*") String> deputy) {}

    /**
     * When a meeting may proceed. What is set has to hold together.
     *
     * @param countedBy the reading; required, and refused with examples when it is missing
     * @param coreOnly whether only members from core partner agencies count
     * @param minMembers the least number of members
     * @param minAgencies the least number of different agencies; with DISTINCT_AGENCIES only
     * @param share the least share of the counted seats, rounded up
     * @param chairRequired whether the panel chair has to be there
     * @param requiredPosts titles of posts that have to be represented; each has a seat
     */
    public record Rule(
            Optional<CountedBy> countedBy,
            @NotNull Boolean coreOnly,
            @Min(1) @Max(100) int minMembers,
            Optional<@Min(1) @Max(50) Integer> minAgencies,
            Optional<QuorumRule.@Valid Share> share,
            @NotNull Boolean chairRequired,
            @NotNull @Size(max = 50) List<@NotBlank String> requiredPosts) {

        /** @throws QuorumReadingMissing as long as nobody has chosen the reading */
        QuorumRule chosen() {
            return new QuorumRule(
                    countedBy.orElseThrow(QuorumReadingMissing::new),
                    coreOnly,
                    minMembers,
                    minAgencies,
                    share,
                    chairRequired,
                    requiredPosts);
        }
    }
}
