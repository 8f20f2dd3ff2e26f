package candour.web.screen;

import candour.audit.AccessEntry;
import candour.audit.HistoryEntry;
import candour.audit.HistoryService;
import candour.board.AgencyDetails;
import candour.board.AgencyService;
import candour.board.BoardDetails;
import candour.board.BoardStatus;
import candour.board.ContactsService;
import candour.board.DelegationDetails;
import candour.board.DelegationService;
import candour.board.DelegationState;
import candour.board.EndDelegation;
import candour.board.FactorResetService;
import candour.board.NameDelegate;
import candour.board.OwnPosts;
import candour.board.PublicContacts;
import candour.board.PublishContacts;
import candour.board.RosterEntry;
import candour.board.RosterService;
import candour.casefile.CaseDetails;
import candour.casefile.CaseFileService;
import candour.casefile.CaseId;
import candour.casefile.CaseRow;
import candour.casefile.Ending;
import candour.casefile.FinalAnswer;
import candour.casefile.Harm;
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
import candour.casefile.RulesAhead;
import candour.casefile.StepReached;
import candour.casefile.SubjectKind;
import candour.guidance.CaseStep;
import candour.guidance.GuidanceService;
import candour.identity.About;
import candour.identity.Assurance;
import candour.identity.Capacity;
import candour.identity.Person;
import candour.identity.SignedIn;
import candour.identity.StandIn;
import candour.kernel.BusinessClock;
import candour.kernel.Identified;
import candour.kernel.NotFound;
import candour.kernel.Page;
import candour.kernel.Refusal;
import candour.kernel.Stale;
import candour.meeting.Convene;
import candour.meeting.MeetingDetails;
import candour.meeting.MeetingId;
import candour.meeting.MeetingRow;
import candour.meeting.MeetingService;
import candour.meeting.MeetingStatus;
import candour.meeting.OpenMeeting;
import candour.meeting.RecordArrival;
import candour.meeting.SatAs;
import candour.overview.BoardOverview;
import candour.overview.BoardStanding;
import candour.overview.FoundKind;
import candour.overview.OverviewService;
import candour.overview.SearchHit;
import candour.overview.SearchResult;
import candour.search.WordPlace;
import candour.tenancy.BoardId;
import candour.terms.CountedBy;
import candour.terms.QuorumFound;
import candour.terms.QuorumRule;
import candour.terms.TermsOfReference;
import candour.terms.TermsService;
import candour.threshold.AdviceService;
import candour.threshold.DecisionService;
import candour.web.signin.PendingCommands;
import candour.work.RequestKey;
import candour.work.Waiting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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
import java.util.stream.IntStream;

/** One board, ash, with one referral, for one person in the given capacities. Remembers what was asked of it. */
final class CoreStandIn {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    static final UUID REFERRAL = UUID.fromString("01900000-0000-7000-8000-0000000000aa");
    static final UUID CASE = UUID.fromString("01900000-0000-8000-8000-0000000000aa");
    static final UUID MEETING = UUID.fromString("01900000-0000-7000-8000-0000000000dd");
    static final UUID POLICE_POST = new UUID(0, 33);
    static final AgencyDetails HEALTH = new AgencyDetails(new UUID(0, 1), "HLT", "Ashmere Health");

    final List<ReceiveReferral> received = new ArrayList<>();
    final List<RequestConsideration> requested = new ArrayList<>();
    final List<String> keys = new ArrayList<>();
    final List<Convene> convened = new ArrayList<>();
    final RestrictionsStandIn restrictions = new RestrictionsStandIn(this);
    final List<RecordArrival> arrivals = new ArrayList<>();
    final List<OpenMeeting> openings = new ArrayList<>();
    private static final List<CaseStep> STEPS = List.of(
            CaseStep.REFERRAL, CaseStep.CHAIRS_REQUEST, CaseStep.PANEL_MEETING, CaseStep.ADVICE, CaseStep.DECISION);

    Optional<RulesAhead> rules = Optional.of(
            new RulesAhead("WT2015", "Working Together to Safeguard Children 2015", STEPS, Optional.empty()));
    Optional<CaseStep> next = Optional.of(CaseStep.PANEL_MEETING);
    boolean noCases;
    boolean meetingAhead;
    LocalDate meets = TODAY;
    LocalDate opened = TODAY;
    LocalDate lastDone = TODAY;
    boolean quorate;
    boolean stale;
    Optional<Refusal> refuses = Optional.empty();
    int identitiesShown;
    Instant provedAt = Instant.now();
    final DraftsStandIn drafts = new DraftsStandIn();
    final PendingCommands pending = new PendingCommands();
    int overviewsRead;
    int waitingWork;
    int openCases;
    int referralsToAsk;
    PublicContacts contacts = PublicContacts.NONE;
    List<Waiting> toRun = List.of();
    boolean secondBoard;
    boolean suspendedBoard;
    final List<PublishContacts> published = new ArrayList<>();
    final List<String> searched = new ArrayList<>();
    final ResetsStandIn resets = new ResetsStandIn();
    final ToldStandIn told = new ToldStandIn();
    final DocumentsStandIn documents = new DocumentsStandIn();
    Optional<StandIn> standIn = Optional.empty();
    final List<RosterEntry> lines = new ArrayList<>(List.of(
            ResetsStandIn.entry(1, "Tomas Arden", Optional.empty()),
            ResetsStandIn.entry(2, "Nia Farrow", Optional.of(TODAY.minusDays(1)))));
    final ClocksStandIn clocks = new ClocksStandIn();
    final ScopingStandIn scoping = new ScopingStandIn();
    Optional<LocalDate> turned = Optional.empty();
    final List<DelegationDetails> delegations = new ArrayList<>();
    final List<NameDelegate> named = new ArrayList<>();
    final List<EndDelegation> ended = new ArrayList<>();
    ReferralStatus status = ReferralStatus.AWAITING_REQUEST;
    Optional<FinalAnswer> answer = Optional.empty();
    boolean own;
    final IntakeStandIn intake = new IntakeStandIn(this);

    private final Set<Capacity> capacities;

    CoreStandIn(Capacity... capacities) {
        this.capacities = Set.of(capacities);
    }

    ScreenCalls calls() {
        return new ScreenCalls() {
            @Override
            public SignedIn person() {
                return new SignedIn(
                        new Person("issuer", "subject"),
                        "Gwen Hollis",
                        false,
                        new Assurance(Assurance.OWN_FACTOR, provedAt, Optional.empty()));
            }

            @Override
            public LocalDate today() {
                return TODAY;
            }

            @Override
            public Optional<LocalDate> turnedTo() {
                return turned;
            }

            @Override
            public PendingCommands pending() {
                return pending;
            }

            @Override
            public <T> T run(String board, Supplier<T> useCase) {
                if (!(board.equals("ash") || (secondBoard && board.equals("bex"))) || capacities.isEmpty()) {
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
                if (capacities.isEmpty()) {
                    return List.of();
                }
                var ash = board(9, "ash", "ASH", "Ashmere Safeguarding Children Board");
                return secondBoard
                        ? List.of(ash, board(8, "bex", "BEX", "Bexcombe Safeguarding Children Partnership"))
                        : List.of(ash);
            }

            @Override
            public List<BoardDetails> mineSuspended() {
                return suspendedBoard
                        ? List.of(board(7, "car", "CAR", "Carrow and Dene Safeguarding Children Board"))
                        : List.of();
            }
        };
    }

    static RosterEntry line(long id, String title, Capacity capacity, String name) {
        return new RosterEntry(
                new UUID(0, id),
                title,
                capacity,
                Optional.empty(),
                Optional.of(name),
                TODAY.minusDays(90),
                Optional.empty(),
                1);
    }

    DelegationService delegations() {
        return new DelegationService() {
            @Override
            public List<DelegationDetails> delegations() {
                return List.copyOf(delegations);
            }

            @Override
            public DelegationDetails name(NameDelegate command) {
                refuses.ifPresent(refusal -> {
                    throw refusal;
                });
                named.add(command);
                return delegation(command.from(), command.to(), DelegationState.COMING);
            }

            @Override
            public DelegationDetails end(EndDelegation command) {
                ended.add(command);
                return delegation(TODAY, TODAY, DelegationState.PAST);
            }
        };
    }

    static DelegationDetails delegation(LocalDate from, LocalDate to, DelegationState state) {
        return new DelegationDetails(
                new UUID(0, 40),
                "Frances Dell",
                "Board Chair",
                "Imran Shale",
                "Detective Sergeant",
                from,
                to,
                "Annual leave",
                TODAY,
                Optional.empty(),
                state,
                3);
    }

    private static BoardDetails board(long id, String slug, String mark, String name) {
        return new BoardDetails(new BoardId(new UUID(0, id)), slug, mark, name, BoardStatus.ACTIVE, 1);
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
                return new ReferralIdentities(List.of(new ReferralIdentity(
                        "Child 1",
                        SubjectKind.CHILD,
                        "Rowan Larkfield",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
            }

            @Override
            public ReferralDetails requestConsideration(RequestConsideration command) {
                requested.add(command);
                status = ReferralStatus.CONSIDERATION_REQUESTED;
                return asItIs();
            }
        };
    }

    ContactsService contacts() {
        return new ContactsService() {
            @Override
            public PublicContacts contacts() {
                return contacts;
            }

            @Override
            public PublicContacts publish(PublishContacts command) {
                if (stale) {
                    stale = false;
                    throw new Stale();
                }
                published.add(command);
                return new PublicContacts(
                        Optional.of(command.controller()),
                        Optional.of(command.help()),
                        Optional.of(command.privacy()),
                        Optional.of(command.accessibility()),
                        Optional.of(command.answerDays()),
                        Optional.of(TODAY),
                        command.version() + 1);
            }
        };
    }

    OverviewService overviews() {
        return new OverviewService() {
            @Override
            public BoardStanding standing() {
                return new BoardStanding(
                        capacities, waitingWork, told.notifications().unread().count(), openCases, referralsToAsk);
            }

            @Override
            public BoardOverview overview() {
                overviewsRead++;
                return new BoardOverview(
                        TODAY,
                        noCases ? 0 : 3,
                        1,
                        List.of(
                                new BoardOverview.Stage(CaseStep.PANEL_MEETING, noCases ? 0 : 2),
                                new BoardOverview.Stage(CaseStep.ADVICE, noCases ? 0 : 1),
                                new BoardOverview.Stage(CaseStep.DECISION, 0)),
                        cases().cases(Optional.empty(), 5).items(),
                        noCases ? 0 : 1,
                        noCases
                                ? List.of()
                                : List.of(new BoardOverview.WaitingReferral(
                                        REFERRAL, "ASH-2026-002", TODAY.minusDays(3))),
                        meetingAhead ? List.of(meetingRow()) : List.of(),
                        clocks.service().running(),
                        clocks.service().running().size(),
                        (int) clocks.service().running().stream()
                                .filter(one -> one.clock().isLate())
                                .count(),
                        0,
                        IntStream.range(0, 12)
                                .mapToObj(month -> new BoardOverview.Month(
                                        LocalDate.of(2025, 12, 1).plusMonths(month), month == 11 && !noCases ? 4 : 0))
                                .toList());
            }

            @Override
            public SearchResult findWords(String words) {
                searched.add("words: " + words);
                return words.equals("bruised arm")
                        ? new SearchResult(
                                List.of(new SearchHit(
                                        FoundKind.CASE,
                                        CASE,
                                        "ASH-2026-001",
                                        TODAY,
                                        List.of(WordPlace.RETURN, WordPlace.EVIDENCE))),
                                false)
                        : new SearchResult(List.of(), false);
            }

            @Override
            public SearchResult find(String reference) {
                searched.add(reference);
                return reference.equals("2026-00")
                        ? new SearchResult(
                                List.of(
                                        new SearchHit(FoundKind.REFERRAL, REFERRAL, "ASH-2026-002", TODAY, List.of()),
                                        new SearchHit(FoundKind.CASE, CASE, "ASH-2026-001", TODAY, List.of())),
                                false)
                        : new SearchResult(List.of(), false);
            }
        };
    }

    FactorResetService resets() {
        return resets;
    }

    RosterService roster() {
        return new RosterService() {
            @Override
            public OwnPosts mine() {
                return new OwnPosts("Gwen Hollis", capacities, standIn);
            }

            @Override
            public List<RosterEntry> roster() {
                return List.copyOf(lines);
            }
        };
    }

    HistoryService histories() {
        return new HistoryService() {
            @Override
            public List<AccessEntry> accesses(About thing, LocalDate from, LocalDate to) {
                return List.of(new AccessEntry(
                        OffsetDateTime.of(2026, 11, 9, 9, 30, 0, 0, ZoneOffset.UTC),
                        to,
                        "Ruth Okell",
                        "PANEL_MEMBER",
                        "Case opened"));
            }

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

    CaseFileService cases() {
        return new CaseFileService() {
            @Override
            public Page<CaseRow> cases(Optional<CaseId> after, int limit) {
                return new Page<>(
                        noCases
                                ? List.of()
                                : List.of(new CaseRow(
                                        CASE, "ASH-2026-001", "WT2015", TODAY, CaseStep.CHAIRS_REQUEST, next)),
                        Optional.empty());
            }

            @Override
            public CaseDetails get(CaseId id) {
                if (!id.value().equals(CASE)) {
                    throw new NotFound();
                }
                status = ReferralStatus.CONSIDERATION_REQUESTED;
                List<CaseStep> ahead = next.map(step -> STEPS).orElse(List.of());
                int done = next.map(ahead::indexOf).orElse(STEPS.size());
                return new CaseDetails(
                        CASE,
                        "ASH-2026-001",
                        asItIs(),
                        "WT2015",
                        "Working Together to Safeguard Children 2015",
                        List.of("Whether the form of words is the official one."),
                        new UUID(0, 5),
                        1,
                        opened,
                        Optional.empty(),
                        STEPS.stream()
                                .map(step -> new StepReached(
                                        step, STEPS.indexOf(step) < done ? Optional.of(lastDone) : Optional.empty()))
                                .toList(),
                        next,
                        clocks.clocks,
                        3);
            }
        };
    }

    MeetingService meetings() {
        return new MeetingService() {
            @Override
            public Page<MeetingRow> meetings(Optional<MeetingId> after, int limit) {
                return new Page<>(meetingAhead ? List.of(meetingRow()) : List.of(), Optional.empty());
            }

            @Override
            public List<MeetingRow> about(CaseId id) {
                return meetingAhead ? List.of(meetingRow()) : List.of();
            }

            @Override
            public List<Waiting> waiting() {
                if (!toRun.isEmpty()) {
                    return toRun;
                }
                return capacities.contains(Capacity.PANEL_CHAIR)
                        ? List.of(new Waiting("CONVENE", CASE, "ASH-2026-001", TODAY))
                        : List.of();
            }

            @Override
            public MeetingDetails convene(Convene command) {
                refuses.ifPresent(refusal -> {
                    throw refusal;
                });
                convened.add(command);
                return meeting();
            }

            @Override
            public MeetingDetails get(MeetingId id) {
                if (!id.value().equals(MEETING)) {
                    throw new NotFound();
                }
                return meeting();
            }

            @Override
            public MeetingDetails arrive(RecordArrival command) {
                if (stale) {
                    stale = false;
                    throw new Stale();
                }
                arrivals.add(command);
                return meeting();
            }

            @Override
            public MeetingDetails open(OpenMeeting command) {
                openings.add(command);
                return meeting();
            }
        };
    }

    private MeetingRow meetingRow() {
        return new MeetingRow(
                MEETING, meets, LocalTime.of(14, 0), "Room 2", MeetingStatus.CONVENED, List.of("ASH-2026-001"));
    }

    private MeetingDetails meeting() {
        List<MeetingDetails.Sitting> there = arrivals.isEmpty()
                ? List.of()
                : List.of(new MeetingDetails.Sitting(
                        SatAs.HOLDER,
                        "Dana Pryce",
                        OffsetDateTime.of(2026, 11, 10, 14, 0, 0, 0, ZoneOffset.UTC),
                        Optional.empty()));
        return new MeetingDetails(
                MEETING,
                meets,
                LocalTime.of(14, 0),
                "Room 2",
                Optional.empty(),
                openings.isEmpty() ? MeetingStatus.CONVENED : MeetingStatus.OPEN,
                TODAY,
                1,
                List.of(new MeetingDetails.Item(1, Optional.of(CASE), "ASH-2026-001")),
                List.of(new MeetingDetails.SeatTaken(
                        POLICE_POST,
                        "Detective Sergeant",
                        Optional.of("Two Rivers Police"),
                        true,
                        true,
                        false,
                        Optional.of("Dana Pryce"),
                        Optional.of("Detective Inspector"),
                        there)),
                quorum(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                4 + arrivals.size());
    }

    QuorumFound quorum() {
        return quorate
                ? new QuorumFound(
                        true, 3, 3, List.of("Health", "Police", "Education"), List.of(), 3, true, false, List.of())
                : new QuorumFound(
                        false,
                        2,
                        3,
                        List.of("Health", "Social work"),
                        List.of("Police", "Education"),
                        3,
                        true,
                        false,
                        List.of());
    }

    AdviceService advice() {
        return new AdviceService() {
            @Override
            public List<Waiting> waiting() {
                return capacities.contains(Capacity.PANEL_CHAIR) && next.equals(Optional.of(CaseStep.ADVICE))
                        ? List.of(new Waiting("ADVISE", CASE, "ASH-2026-001", TODAY))
                        : List.of();
            }
        };
    }

    DecisionService decisions() {
        return new DecisionService() {
            @Override
            public List<Waiting> waiting() {
                return capacities.contains(Capacity.BOARD_CHAIR) && next.equals(Optional.of(CaseStep.DECISION))
                        ? List.of(new Waiting("DECIDE", CASE, "ASH-2026-001", TODAY))
                        : List.of();
            }
        };
    }

    GuidanceService guidance() {
        return new EditionsStandIn();
    }

    TermsService terms() {
        return new TermsService() {
            @Override
            public List<TermsOfReference> terms() {
                var rule = new QuorumRule(
                        CountedBy.DISTINCT_AGENCIES, true, 3, Optional.of(3), Optional.empty(), false, List.of());
                LocalDate day = LocalDate.of(2026, 1, 5);
                return List.of(
                        new TermsOfReference(new UUID(0, 5), 1, "WT2015", List.of(), List.of(), rule, 5, day, day));
            }
        };
    }

    BusinessClock clock() {
        return new BusinessClock() {
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

    ReferralDetails asItIs() {
        boolean asked = status == ReferralStatus.CONSIDERATION_REQUESTED;
        boolean waits = status == ReferralStatus.AWAITING_REQUEST;
        return new ReferralDetails(
                REFERRAL,
                "ASH-2026-001",
                status,
                ReferralSource.AGENCY,
                LocalDate.of(2026, 4, 7),
                OffsetDateTime.of(2026, 4, 7, 9, 0, 0, 0, ZoneOffset.UTC),
                Optional.of(Harm.DIED),
                LocalDate.of(2026, 3, 31),
                LocalDate.of(2026, 4, 2),
                "Ashmere",
                false,
                "Lisbon",
                true,
                LookedAfter.NO,
                "Child 1 was seen by three agencies.",
                Optional.of("Ashmere Health"),
                Optional.empty(),
                Optional.empty(),
                List.of("Child 1"),
                List.of("Ashmere Health"),
                asked ? Optional.of(TODAY) : Optional.empty(),
                asked ? Optional.of("Frances Dell") : Optional.empty(),
                asked ? Optional.of("Please advise.") : Optional.empty(),
                asked ? Optional.empty() : rules,
                asked || waits
                        ? Optional.empty()
                        : Optional.of(new Ending(TODAY, Optional.of("Frances Dell"), Optional.of("Not for us."))),
                answer,
                intake.made,
                own,
                asked ? Optional.of(CASE) : Optional.empty(),
                clocks.clocks,
                restrictions.mark(),
                7);
    }
}
