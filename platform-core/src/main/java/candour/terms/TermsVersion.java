package candour.terms;

import candour.board.AgencyDetails;
import candour.board.HeldPost;
import candour.kernel.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A version of the panel's standing Terms of Reference. Loaded as the board approved it, then never changed; it holds until
 * a later version does, and what happened under it is judged by it for good.
 */
@Entity
@Table(schema = "app", name = "terms_of_reference")
class TermsVersion {
    @Id
    private UUID id;

    private int number;
    private String edition;

    @Enumerated(EnumType.STRING)
    @Column(name = "counted_by")
    private CountedBy countedBy;

    @Column(name = "core_only")
    private boolean coreOnly;

    @Column(name = "min_members")
    private int minMembers;

    @Column(name = "min_agencies")
    private @Nullable Integer minAgencies;

    @Column(name = "share_of")
    private @Nullable Integer shareOf;

    @Column(name = "share_parts")
    private @Nullable Integer shareParts;

    @Column(name = "chair_required")
    private boolean chairRequired;

    @Column(name = "notice_days")
    private int noticeDays;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @ElementCollection
    @CollectionTable(schema = "app", name = "terms_seat", joinColumns = @JoinColumn(name = "terms_id"))
    private List<TermsSeat> seats = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "app", name = "terms_core_agency", joinColumns = @JoinColumn(name = "terms_id"))
    private List<TermsCoreAgency> coreAgencies = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected TermsVersion() {} // JPA

    /**
     * @param before the board's newest version so far
     * @param posts the posts of the seats, in their order
     */
    TermsVersion(LoadTerms command, Optional<TermsVersion> before, List<UUID> posts) {
        QuorumRule rule = check(command);
        before.ifPresent(version -> version.refuseFrom(command.effectiveFrom()));
        this.id = Ids.next();
        this.number = before.map(version -> version.number + 1).orElse(1);
        this.edition = command.edition();
        this.countedBy = rule.countedBy();
        this.coreOnly = rule.coreOnly();
        this.minMembers = rule.minMembers();
        this.minAgencies = rule.minAgencies().orElse(null);
        this.shareOf = rule.share().map(QuorumRule.Share::of).orElse(null);
        this.shareParts = rule.share().map(QuorumRule.Share::parts).orElse(null);
        this.chairRequired = rule.chairRequired();
        this.noticeDays = command.noticeDays();
        this.approvedOn = command.approvedOn();
        this.effectiveFrom = command.effectiveFrom();
        for (LoadTerms.Seating seating : command.seats()) {
            int position = seats.size();
            seats.add(new TermsSeat(
                    posts.get(position), position, seating, rule.requiredPosts().contains(seating.title())));
        }
        command.coreAgencies().forEach(agency -> coreAgencies.add(new TermsCoreAgency(agency, coreAgencies.size())));
    }

    // ---- what the board can't have meant

    private void refuseFrom(LocalDate next) {
        if (!next.isAfter(effectiveFrom)) {
            throw new EffectiveBeforeLastVersion(number, effectiveFrom);
        }
    }

    /** The quorum rule, when everything about the version makes sense. */
    private static QuorumRule check(LoadTerms command) {
        QuorumRule rule = command.quorum().chosen();
        if (command.effectiveFrom().isBefore(command.approvedOn())) {
            throw new EffectiveBeforeApproval(command.approvedOn(), command.effectiveFrom());
        }
        if (new HashSet<>(command.coreAgencies()).size()
                < command.coreAgencies().size()) {
            throw new CoreAgencyTwice();
        }
        var titles = new HashSet<String>();
        for (LoadTerms.Seating seating : command.seats()) {
            if (!titles.add(seating.title())) {
                throw new PostSeatedTwice(seating.title());
            }
        }
        for (String title : rule.requiredPosts()) {
            if (!titles.contains(title)) {
                throw new RequiredPostWithoutSeat(title);
            }
        }
        checkChair(rule, command.seats());
        checkNumbers(rule, command);
        return rule;
    }

    private static void checkChair(QuorumRule rule, List<LoadTerms.Seating> seats) {
        int chairs = (int) seats.stream().filter(LoadTerms.Seating::chair).count();
        if (chairs > 1) {
            throw new ChairSeatTwice(chairs);
        }
        if (chairs == 0 && rule.chairRequired()) {
            throw new ChairSeatMissing();
        }
    }

    private static void checkNumbers(QuorumRule rule, LoadTerms command) {
        boolean agenciesCounted = rule.countedBy() == CountedBy.DISTINCT_AGENCIES;
        if (agenciesCounted && rule.minAgencies().isEmpty()) {
            throw new QuorumAgenciesMissing();
        }
        if (!agenciesCounted && rule.minAgencies().isPresent()) {
            throw new QuorumAgenciesNotCounted();
        }
        rule.share().filter(share -> share.of() >= share.parts()).ifPresent(share -> {
            throw new QuorumShareImproper(share.of(), share.parts());
        });
        List<LoadTerms.Seating> counted = command.seats().stream()
                .filter(LoadTerms.Seating::counts)
                .filter(seating -> !rule.coreOnly()
                        || seating.agency()
                                .filter(command.coreAgencies()::contains)
                                .isPresent())
                .toList();
        int agencies = (int) counted.stream()
                .flatMap(seating -> seating.agency().stream())
                .distinct()
                .count();
        rule.minAgencies().filter(asked -> asked > agencies).ifPresent(asked -> {
            throw new TooFewAgenciesForQuorum(asked, agencies);
        });
        if (rule.minMembers() > counted.size()) {
            throw new TooFewSeatsForQuorum(rule.minMembers(), counted.size());
        }
    }

    // ---- what it says

    UUID id() {
        return id;
    }

    TermsLoaded loaded() {
        return new TermsLoaded(id, number, edition, effectiveFrom);
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    String edition() {
        return edition;
    }

    TermsOfReference details(Map<UUID, HeldPost> posts, Map<UUID, AgencyDetails> agencies) {
        List<UUID> core = inOrder(coreAgencies, TermsCoreAgency::position).stream()
                .map(TermsCoreAgency::agency)
                .toList();
        List<TermsSeat> inOrder = inOrder(seats, TermsSeat::position);
        Set<UUID> isCore = new LinkedHashSet<>(core);
        return new TermsOfReference(
                id,
                number,
                edition,
                core.stream().map(agency -> known(agencies, agency).name()).toList(),
                inOrder.stream()
                        .map(seat -> seat.seat(known(posts, seat.post()), isCore, agencies))
                        .toList(),
                rule(inOrder.stream()
                        .filter(TermsSeat::isRequired)
                        .map(seat -> known(posts, seat.post()).title())
                        .toList()),
                noticeDays,
                approvedOn,
                effectiveFrom);
    }

    private QuorumRule rule(List<String> requiredPosts) {
        Optional<QuorumRule.Share> share = shareOf == null || shareParts == null
                ? Optional.empty()
                : Optional.of(new QuorumRule.Share(shareOf, shareParts));
        return new QuorumRule(
                countedBy, coreOnly, minMembers, Optional.ofNullable(minAgencies), share, chairRequired, requiredPosts);
    }

    private static <T> List<T> inOrder(List<T> items, Function<T, Integer> position) {
        return items.stream().sorted(Comparator.comparing(position)).toList();
    }

    /** The database holds the references, so what isn't there is a fault. */
    private static <T> T known(Map<UUID, T> byId, UUID id) {
        return Optional.ofNullable(byId.get(id))
                .orElseThrow(() -> new IllegalStateException("nothing has the id " + id));
    }
}
