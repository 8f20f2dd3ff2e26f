package candour.web.screen;

import candour.guidance.CaseStep;
import candour.guidance.ClockDirection;
import candour.guidance.ClockEnd;
import candour.guidance.ClockRule;
import candour.guidance.ClockStart;
import candour.guidance.ClockUnit;
import candour.guidance.Criterion;
import candour.guidance.DecidedBy;
import candour.guidance.Edition;
import candour.guidance.EditionComparison;
import candour.guidance.EditionComparison.Difference;
import candour.guidance.EditionComparison.Part;
import candour.guidance.Finding;
import candour.guidance.GuidanceService;
import candour.guidance.LeadArea;
import candour.guidance.LeadAreaRule;
import candour.guidance.Limb;
import candour.guidance.Method;
import candour.guidance.NoticeAfter;
import candour.guidance.NoticeRule;
import candour.guidance.Regime;
import candour.guidance.Standing;
import candour.guidance.SuspensionType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Two editions: one that has ended and is followed all the same, and one that nobody can follow yet. */
final class EditionsStandIn extends GuidanceService {
    private static final List<Limb.Answer> YES_OR_NO =
            List.of(new Limb.Answer("YES", "Known or suspected"), new Limb.Answer("NO", "Neither"));
    private static final Standing ADOPTABLE = new Standing(Optional.empty(), Optional.empty(), Optional.empty());

    private static Edition edition(String code, String title, Optional<LocalDate> to, Standing standing, int days) {
        return new Edition(
                code,
                title,
                Regime.REGULATION_5_2,
                LocalDate.of(2015, 3, 26),
                to,
                "The regulations, as read somewhere",
                standing,
                "Chair of the Board",
                DecidedBy.BOARD_CHAIR,
                List.of(CaseStep.REFERRAL, CaseStep.CHAIRS_REQUEST, CaseStep.DECISION),
                List.of(
                        new Limb(
                                "abuse",
                                "5(2)(a)",
                                "abuse or neglect",
                                "Is abuse suspected?",
                                YES_OR_NO,
                                List.of(),
                                true),
                        new Limb(
                                "died",
                                "5(2)(b)(i)",
                                "the child has died",
                                "Has the child died?",
                                List.of(new Limb.Answer("YES", "Died"), new Limb.Answer("NO", "Alive")),
                                List.of(Map.of("abuse", Set.of("YES"))),
                                false)),
                List.of(new Criterion(
                        "death", Map.of(), Finding.MUST, "regulation 5(2)(a)", "The child has died.", false)),
                List.of(new ClockRule(
                        "decision",
                        "Decision on a review",
                        ClockStart.NOTIFICATION_RECEIVED,
                        days,
                        ClockUnit.WORKING_DAYS,
                        ClockDirection.AFTER,
                        ClockEnd.DECISION,
                        "The Chair",
                        Set.of(SuspensionType.NATIONAL_RELAXATION),
                        false,
                        "a source")),
                List.of(new NoticeRule(
                        "panel",
                        "The national Panel",
                        NoticeAfter.DECISION,
                        "The decision.",
                        Optional.of("decision"),
                        true,
                        "a source")),
                Optional.of(new LeadAreaRule(LeadArea.NORMAL_RESIDENCE, "Where the child lives.", false, "a source")),
                List.of(new Method("SILP", "Significant Incident Learning Process", true)),
                List.of("The days of its force."));
    }

    @Override
    public List<Edition> editions() {
        return List.of(
                edition(
                        "WT2015",
                        "Working Together to Safeguard Children 2015",
                        Optional.of(LocalDate.of(2018, 7, 3)),
                        ADOPTABLE,
                        5),
                edition(
                        "WT2026",
                        "Working Together to Safeguard Children 2026",
                        Optional.empty(),
                        new Standing(Optional.empty(), Optional.empty(), Optional.of("The chapter was not read.")),
                        1));
    }

    @Override
    public EditionComparison compare(String one, String other) {
        return new EditionComparison(
                editions().get(0), editions().get(1), List.of(new Difference(Part.CLOCKS, "decision")));
    }
}
