package candour.web.screen;

import candour.casefile.CaseDetails;
import candour.casefile.CaseFileService;
import candour.casefile.CaseId;
import candour.casefile.ReferralId;
import candour.draft.OpenPage;
import candour.draft.Writer;
import candour.guidance.CaseStep;
import candour.guidance.Finding;
import candour.guidance.Limb;
import candour.identity.Capacity;
import candour.identity.Person;
import candour.kernel.NotFound;
import candour.kernel.Phrase;
import candour.kernel.Stale;
import candour.meeting.PanelProof;
import candour.signing.Signature;
import candour.signing.SignedFor;
import candour.signing.ToSign;
import candour.tenancy.BoardId;
import candour.terms.QuorumFound;
import candour.threshold.AdviceDetails;
import candour.threshold.AdviceService;
import candour.threshold.AdviceState;
import candour.threshold.AnswerLimb;
import candour.threshold.AssessmentDetails;
import candour.threshold.AssessmentService;
import candour.threshold.Decide;
import candour.threshold.DecisionDetails;
import candour.threshold.DecisionService;
import candour.threshold.DraftAdvice;
import candour.threshold.MemberViewService;
import candour.threshold.Outcome;
import candour.threshold.RecordEvidence;
import candour.threshold.SameFacts;
import candour.threshold.SeatViews;
import candour.threshold.SignAdvice;
import candour.threshold.Stance;
import candour.threshold.TakeView;
import candour.threshold.ViewTaken;
import candour.threshold.WithdrawEvidence;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** One case of the board ash, with its worksheet, advice and decision. Remembers what was asked of it. */
final class PapersStandIn {
    static final UUID CASE = UUID.fromString("01900000-0000-7000-8000-0000000000cc");
    static final UUID PIECE = UUID.fromString("01900000-0000-7000-8000-0000000000ee");
    static final String STATEMENT = "I sign this as the written advice of the panel.";

    private static final Limb ABUSE = new Limb(
            "abuse",
            "5(2)(a)",
            "abuse or neglect of a child is known or suspected",
            "Is abuse or neglect known or suspected?",
            List.of(new Limb.Answer("YES", "Known or suspected"), new Limb.Answer("NO", "Neither known nor suspected")),
            List.of(),
            true);
    private static final Limb HARM = new Limb(
            "harm",
            "5(2)(b)(ii)",
            "the child has been seriously harmed",
            "Has the child been seriously harmed?",
            List.of(new Limb.Answer("YES", "Seriously harmed"), new Limb.Answer("NO", "Not seriously harmed")),
            List.of(Map.of("abuse", Set.of("YES"))),
            true);

    final CoreStandIn core;
    final List<RecordEvidence> recorded = new ArrayList<>();
    final List<WithdrawEvidence> withdrawn = new ArrayList<>();
    final List<DraftAdvice> drafted = new ArrayList<>();
    final List<SignAdvice> signed = new ArrayList<>();
    final List<Decide> decided = new ArrayList<>();
    Optional<Consumer<List<Writer>>> listening = Optional.empty();
    long version = 9;
    Optional<String> abuse = Optional.empty();
    Optional<SignedFor> signedFor = Optional.empty();
    boolean ruleConfirmed = true;
    boolean isSeated = true;
    final List<TakeView> taken = new ArrayList<>();
    boolean isStale;
    boolean isSigned;
    Optional<Phrase> obstacle = Optional.empty();
    Finding finding = Finding.MUST;
    String facts = "Child 1 was seen with bruising.";
    String hash = "abcdef0123";

    PapersStandIn(Capacity... capacities) {
        core = new CoreStandIn(capacities);
    }

    void open(String page) {
        Shown.open(
                core,
                "/b/ash/cases/" + CASE + "/" + page,
                Map.of(
                        ThresholdView.class,
                        () -> new ThresholdView(new ThresholdPresenter(
                                core.calls(),
                                cases(),
                                assessments(),
                                views(),
                                core.guidance(),
                                core.roster(),
                                core.drafts)),
                        AdviceView.class,
                        () -> new AdviceView(new AdvicePresenter(
                                core.calls(), cases(), advices(), decisions(), core.roster(), core.drafts, pages()))));
    }

    /** Remembers who listens, so that a test can say who else writes. */
    private OpenPages pages() {
        return new OpenPages() {
            @Override
            Registration opened(BoardId board, OpenPage page, UI ui, Consumer<List<Writer>> heard) {
                listening = Optional.of(heard);
                return () -> listening = Optional.empty();
            }

            @Override
            void wrote(BoardId board) {}
        };
    }

    /** Iris Calloway saves this text of the facts on her own page. */
    void irisWrites(String text) {
        facts = text;
        version++;
        isStale = true;
        listening
                .orElseThrow()
                .accept(List.of(new Writer(
                        CASE,
                        new Person("issuer", "iris"),
                        "Iris Calloway",
                        OffsetDateTime.of(2026, 11, 10, 14, 2, 0, 0, ZoneOffset.UTC),
                        version)));
    }

    private CaseFileService cases() {
        return new CaseFileService() {
            @Override
            public CaseDetails get(CaseId id) {
                if (!id.value().equals(CASE)) {
                    throw new NotFound();
                }
                return new CaseDetails(
                        CASE,
                        "ASH-2026-001",
                        core.referrals().get(new ReferralId(CoreStandIn.REFERRAL)),
                        "WT2015",
                        "Working Together 2015",
                        List.of(),
                        new UUID(0, 3),
                        2,
                        LocalDate.of(2026, 10, 14),
                        Optional.empty(),
                        List.of(),
                        Optional.of(CaseStep.ADVICE),
                        List.of(),
                        1);
            }
        };
    }

    private void stale() {
        if (isStale) {
            isStale = false;
            throw new Stale();
        }
    }

    private AssessmentService assessments() {
        return new AssessmentService() {
            @Override
            public AssessmentDetails get(CaseId id) {
                return worksheet();
            }

            @Override
            public AssessmentDetails answer(AnswerLimb command) {
                stale();
                abuse = Optional.of(command.answer());
                return worksheet();
            }

            @Override
            public AssessmentDetails record(RecordEvidence command) {
                stale();
                recorded.add(command);
                return worksheet();
            }

            @Override
            public SameFacts under(CaseId id, String edition) {
                return new SameFacts(
                        CASE,
                        new SameFacts.Side(
                                "WT2015",
                                "Working Together 2015",
                                Optional.of(Finding.MUST),
                                Optional.of("regulation 5(2)(a) and (b)(i)"),
                                Optional.of("The child has died."),
                                List.of(),
                                true),
                        new SameFacts.Side(
                                edition,
                                "Working Together 2018",
                                Optional.of(Finding.NO),
                                Optional.of("section 16C(1)"),
                                Optional.of("No abuse is suspected."),
                                List.of(),
                                false),
                        List.of(
                                new SameFacts.Line(
                                        "abuse",
                                        Optional.of(new SameFacts.Part(
                                                "5(2)(a)", "Is abuse suspected?", true, Optional.of("Suspected"))),
                                        Optional.of(new SameFacts.Part(
                                                "16C(1)", "Is abuse suspected?", true, Optional.empty())),
                                        false),
                                new SameFacts.Line(
                                        "always",
                                        Optional.of(new SameFacts.Part(
                                                "chapter 4", "In custody?", false, Optional.empty())),
                                        Optional.empty(),
                                        true)));
            }

            @Override
            public AssessmentDetails withdraw(WithdrawEvidence command) {
                withdrawn.add(command);
                return worksheet();
            }
        };
    }

    private MemberViewService views() {
        return new MemberViewService() {
            @Override
            public AssessmentDetails take(TakeView command) {
                stale();
                taken.add(command);
                return worksheet();
            }
        };
    }

    /** The nurse thinks that abuse is shown; the doctor has said nothing; the sergeant's is the reader's own seat. */
    private List<SeatViews> seats() {
        var nurse = new SeatViews.View(
                Optional.of("abuse"),
                ViewTaken.NOT_MET,
                "One account fits.",
                "Ruth Okell",
                LocalDate.of(2026, 11, 4),
                1);
        List<SeatViews.View> own = taken.stream()
                .map(command -> new SeatViews.View(
                        command.limb(), command.view(), command.reasons(), "Dana Pryce", CoreStandIn.TODAY, 1))
                .toList();
        return List.of(
                new SeatViews(
                        new UUID(0, 21),
                        "Designated Nurse",
                        Optional.of("Ashmere Health"),
                        Optional.of("Ruth Okell"),
                        false,
                        List.of(nurse)),
                new SeatViews(
                        new UUID(0, 22),
                        "Designated Doctor",
                        Optional.of("Ashmere Health"),
                        Optional.of("Nia Farrow"),
                        false,
                        List.of()),
                new SeatViews(
                        new UUID(0, 23),
                        "Detective Sergeant",
                        Optional.of("Two Rivers Police"),
                        Optional.of("Dana Pryce"),
                        isSeated,
                        own));
    }

    private AssessmentDetails worksheet() {
        boolean asked = abuse.equals(Optional.of("YES"));
        var piece = new AssessmentDetails.Evidence(
                PIECE,
                Stance.FOR,
                "Two injuries were seen.",
                "Health’s scoping return",
                "6",
                "Gwen Hollis",
                LocalDate.of(2026, 11, 3),
                !withdrawn.isEmpty());
        return new AssessmentDetails(
                CASE,
                "ASH-2026-001",
                "Working Together 2015",
                List.of("The exact wording of some deaths."),
                List.of(
                        new AssessmentDetails.LimbWeighed(
                                ABUSE,
                                true,
                                abuse,
                                abuse.map(code -> code.equals("YES") ? "Known or suspected" : "Neither"),
                                List.of(piece)),
                        new AssessmentDetails.LimbWeighed(HARM, asked, Optional.empty(), Optional.empty(), List.of())),
                abuse.map(code -> finding),
                abuse.map(code -> "regulation 5(2)(a)"),
                abuse.map(code -> "Because of the answers."),
                ruleConfirmed,
                abuse.isPresent() ? List.of() : List.of("5(2)(a)"),
                List.of(),
                seats(),
                isSigned,
                4);
    }

    private Signature signature(Capacity capacity) {
        return new Signature(
                new UUID(0, 7),
                STATEMENT,
                "abcdef0123",
                "Ines Marlow",
                capacity,
                capacity == Capacity.BOARD_CHAIR ? signedFor : Optional.empty(),
                LocalDate.of(2026, 11, 10),
                OffsetDateTime.of(2026, 11, 10, 16, 40, 0, 0, ZoneOffset.UTC));
    }

    private AdviceService advices() {
        return new AdviceService() {
            @Override
            public AdviceDetails get(CaseId id) {
                return advice();
            }

            @Override
            public AdviceDetails draft(DraftAdvice command) {
                stale();
                drafted.add(command);
                facts = command.facts();
                version++;
                return advice();
            }

            @Override
            public AdviceDetails reread(CaseId id) {
                return advice();
            }

            @Override
            public AdviceDetails sign(SignAdvice command) {
                signed.add(command);
                isSigned = true;
                return advice();
            }
        };
    }

    private AdviceDetails advice() {
        boolean ready = !isSigned && obstacle.isEmpty();
        return new AdviceDetails(
                CASE,
                "ASH-2026-001",
                1,
                isSigned ? AdviceState.SIGNED : AdviceState.DRAFT,
                facts,
                "The threshold is met.",
                Optional.of(Outcome.REVIEW),
                "A review with five agencies.",
                worksheet(),
                2,
                Optional.of(new PanelProof(
                        new UUID(0, 5),
                        LocalDate.of(2026, 11, 10),
                        2,
                        new QuorumFound(
                                true, 4, 3, List.of("Health", "Police"), List.of(), 2, true, false, List.of()))),
                obstacle,
                ready ? Optional.of(new ToSign(STATEMENT, "{}", hash)) : Optional.empty(),
                isSigned ? Optional.of(signature(Capacity.PANEL_CHAIR)) : Optional.empty(),
                version);
    }

    private DecisionService decisions() {
        return new DecisionService() {
            @Override
            public DecisionDetails get(CaseId id) {
                return decision();
            }

            @Override
            public DecisionDetails decide(Decide command) {
                stale();
                decided.add(command);
                return decision();
            }
        };
    }

    private DecisionDetails decision() {
        Optional<DecisionDetails.Made> made = decided.stream()
                .reduce((first, second) -> second)
                .map(command -> new DecisionDetails.Made(
                        new UUID(0, 8),
                        1,
                        command.outcome(),
                        command.outcome() == Outcome.REVIEW,
                        command.outcome() == Outcome.REVIEW && finding != Finding.MUST,
                        command.reasons(),
                        LocalDate.of(2026, 11, 12),
                        signature(Capacity.BOARD_CHAIR)));
        return new DecisionDetails(
                CASE,
                "ASH-2026-001",
                "Chair of the Board",
                "I decide this as Chair of the Board.",
                isSigned ? Optional.of("abcdef0123") : Optional.empty(),
                isSigned ? Optional.of(Outcome.REVIEW) : Optional.empty(),
                Optional.empty(),
                made,
                9);
    }
}
