package candour.web.screen;

import candour.audit.HistoryEntry;
import candour.audit.HistoryService;
import candour.board.AgencyDetails;
import candour.board.AgencyService;
import candour.board.BoardDetails;
import candour.board.BoardStatus;
import candour.board.OwnPosts;
import candour.board.RosterService;
import candour.casefile.LookedAfter;
import candour.casefile.ReceiveReferral;
import candour.casefile.ReferralDetails;
import candour.casefile.ReferralId;
import candour.casefile.ReferralIdentities;
import candour.casefile.ReferralIdentity;
import candour.casefile.ReferralRow;
import candour.casefile.ReferralService;
import candour.casefile.ReferralSource;
import candour.casefile.ReferralStatus;
import candour.casefile.RequestConsideration;
import candour.identity.About;
import candour.identity.Capacity;
import candour.identity.Person;
import candour.identity.SignedIn;
import candour.kernel.BusinessClock;
import candour.kernel.Identified;
import candour.kernel.NotFound;
import candour.kernel.Page;
import candour.tenancy.BoardId;
import candour.work.RequestKey;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** One board, ash, with one referral, for one person in the given capacities. Remembers what was asked of it. */
final class CoreStandIn {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    static final UUID REFERRAL = UUID.fromString("01900000-0000-7000-8000-0000000000aa");
    static final UUID CASE = UUID.fromString("01900000-0000-8000-8000-0000000000aa");
    static final AgencyDetails HEALTH = new AgencyDetails(new UUID(0, 1), "HLT", "Ashmere Health");

    final List<ReceiveReferral> received = new ArrayList<>();
    final List<RequestConsideration> requested = new ArrayList<>();
    final List<String> keys = new ArrayList<>();
    int identitiesShown;
    ReferralStatus status = ReferralStatus.AWAITING_REQUEST;

    private final Set<Capacity> capacities;

    CoreStandIn(Capacity... capacities) {
        this.capacities = Set.of(capacities);
    }

    ScreenCalls calls() {
        return new ScreenCalls() {
            @Override
            public SignedIn person() {
                return new SignedIn(new Person("issuer", "subject"), "Gwen Hollis", false);
            }

            @Override
            public <T> T run(String board, Supplier<T> useCase) {
                if (!board.equals("ash") || capacities.isEmpty()) {
                    throw new NotFound();
                }
                return useCase.get();
            }

            @Override
            public <T extends Identified> T once(
                    String board, RequestKey key, Supplier<T> useCase, Function<UUID, T> again) {
                keys.add(key.key());
                return run(board, useCase);
            }

            @Override
            public List<BoardDetails> mine() {
                return capacities.isEmpty()
                        ? List.of()
                        : List.of(new BoardDetails(
                                new BoardId(new UUID(0, 9)),
                                "ash",
                                "ASH",
                                "Ashmere Safeguarding Children Board",
                                BoardStatus.ACTIVE,
                                1));
            }
        };
    }

    ReferralService referrals() {
        return new ReferralService() {
            @Override
            public ReferralDetails receive(ReceiveReferral command) {
                received.add(command);
                return asItIs();
            }

            @Override
            public Page<ReferralRow> referrals(Optional<ReferralId> after, int limit) {
                return new Page<>(List.of(row()), Optional.empty());
            }

            @Override
            public List<ReferralRow> waitingForRequest() {
                return capacities.contains(Capacity.BOARD_CHAIR) && status == ReferralStatus.AWAITING_REQUEST
                        ? List.of(row())
                        : List.of();
            }

            @Override
            public ReferralDetails get(ReferralId id) {
                if (!id.value().equals(REFERRAL)) {
                    throw new NotFound();
                }
                return asItIs();
            }

            @Override
            public ReferralIdentities showIdentities(ReferralId id) {
                identitiesShown++;
                return new ReferralIdentities(List.of(
                        new ReferralIdentity("Child 1", "Rowan Larkfield", Optional.empty(), Optional.empty())));
            }

            @Override
            public ReferralDetails requestConsideration(RequestConsideration command) {
                requested.add(command);
                status = ReferralStatus.CONSIDERATION_REQUESTED;
                return asItIs();
            }
        };
    }

    RosterService roster() {
        return new RosterService() {
            @Override
            public OwnPosts mine() {
                return new OwnPosts("Gwen Hollis", capacities);
            }
        };
    }

    HistoryService histories() {
        return new HistoryService() {
            @Override
            public List<HistoryEntry> of(About thing) {
                return List.of(new HistoryEntry(
                        1,
                        OffsetDateTime.of(2026, 11, 3, 14, 2, 0, 0, ZoneOffset.UTC),
                        LocalDate.of(2026, 4, 7),
                        "Gwen Hollis",
                        "BUSINESS_MANAGER",
                        "Referral received",
                        Map.of()));
            }
        };
    }

    AgencyService agencies() {
        return new AgencyService() {
            @Override
            public List<AgencyDetails> agencies() {
                return List.of(HEALTH);
            }
        };
    }

    BusinessClock clock() {
        return new BusinessClock(Optional.empty()) {
            @Override
            public LocalDate today() {
                return TODAY;
            }
        };
    }

    private ReferralRow row() {
        var details = asItIs();
        return new ReferralRow(
                details.id(),
                details.reference(),
                status,
                details.source(),
                details.receivedOn(),
                details.receivedAt(),
                details.becameAware());
    }

    private ReferralDetails asItIs() {
        boolean asked = status == ReferralStatus.CONSIDERATION_REQUESTED;
        return new ReferralDetails(
                REFERRAL,
                "ASH-2026-001",
                status,
                ReferralSource.AGENCY,
                LocalDate.of(2026, 4, 7),
                OffsetDateTime.of(2026, 4, 7, 9, 0, 0, 0, ZoneOffset.UTC),
                LocalDate.of(2026, 3, 31),
                LocalDate.of(2026, 4, 2),
                "Ashmere",
                "Ashmere",
                LookedAfter.NO,
                "Child 1 was seen by three agencies.",
                Optional.of("Ashmere Health"),
                List.of("Child 1"),
                List.of("Ashmere Health"),
                asked ? Optional.of(TODAY) : Optional.empty(),
                asked ? Optional.of("Please advise.") : Optional.empty(),
                asked ? Optional.of(CASE) : Optional.empty(),
                7);
    }
}
