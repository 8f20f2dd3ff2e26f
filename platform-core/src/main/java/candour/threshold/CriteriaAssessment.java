package candour.threshold;

import candour.casefile.CaseId;
import candour.guidance.Criterion;
import candour.guidance.Edition;
import candour.guidance.Limb;
import candour.guidance.Weighed;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The worksheet on which the panel weighs the legal test, limb by limb, on evidence. Comes with the case, follows its
 * frozen edition, and changes until the advice that rests on it is signed.
 */
@Entity
@Table(schema = "app", name = "criteria_assessment")
class CriteriaAssessment {
    @Id
    @Column(name = "case_id")
    private UUID caseFile;

    @OneToMany(mappedBy = "assessment", cascade = CascadeType.PERSIST)
    private List<LimbAnswer> answers = new ArrayList<>();

    @OneToMany(mappedBy = "assessment", cascade = CascadeType.PERSIST)
    @OrderBy("recordedAt, id")
    private List<LimbEvidence> evidence = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected CriteriaAssessment() {} // JPA

    CriteriaAssessment(CaseId caseFile) {
        this.caseFile = caseFile.value();
    }

    /**
     * @throws NoSuchLimb when the edition has no such limb
     * @throws NoSuchAnswer when the limb has no such answer
     * @throws LimbNotAsked when the other answers don't ask it
     */
    LimbAnswered answer(Edition rules, String code, String answer) {
        Limb limb = limb(rules, code);
        if (limb.answers().stream().noneMatch(one -> one.code().equals(answer))) {
            throw new NoSuchAnswer(limb.reference(), answer);
        }
        if (!rules.weigh(answers()).asked().contains(code)) {
            throw new LimbNotAsked(limb.reference());
        }
        answers.stream()
                .filter(given -> given.limb().equals(code))
                .findFirst()
                .ifPresentOrElse(given -> given.becomes(answer), () -> answers.add(new LimbAnswer(this, code, answer)));
        return new LimbAnswered(caseFile, limb.reference(), answer);
    }

    /** @throws NoSuchLimb when the edition has no such limb */
    EvidenceRecorded record(Edition rules, RecordEvidence command, String by, LocalDate on, OffsetDateTime at) {
        Limb limb = limb(rules, command.limb());
        evidence.add(new LimbEvidence(this, command, by, on, at));
        return new EvidenceRecorded(caseFile, limb.reference(), command.stance(), command.source());
    }

    /**
     * @throws NoSuchEvidence when the worksheet has no such evidence
     * @throws EvidenceWithdrawnBefore when it was withdrawn before
     */
    EvidenceWithdrawn withdraw(Edition rules, UUID id, OffsetDateTime at) {
        LimbEvidence wrong = evidence.stream()
                .filter(piece -> piece.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchEvidence::new);
        wrong.withdraw(at);
        return new EvidenceWithdrawn(caseFile, limb(rules, wrong.limb()).reference());
    }

    private static Limb limb(Edition rules, String code) {
        return rules.limb(code).orElseThrow(() -> new NoSuchLimb(code));
    }

    private Map<String, String> answers() {
        return answers.stream().collect(Collectors.toMap(LimbAnswer::limb, LimbAnswer::answer));
    }

    long version() {
        return version;
    }

    /** The facts by another edition too. */
    SameFacts under(Edition rules, Edition others) {
        return SameFacts.of(caseFile, rules, others, answers());
    }

    /** @param closed whether the advice is signed */
    AssessmentDetails details(Edition rules, String reference, List<SeatViews> views, boolean closed) {
        Map<String, String> given = answers();
        Weighed weighed = rules.weigh(given);
        List<AssessmentDetails.LimbWeighed> limbs = rules.limbs().stream()
                .map(limb -> weighed(limb, weighed.asked().contains(limb.code()), given))
                .toList();
        return new AssessmentDetails(
                caseFile,
                reference,
                rules.title(),
                rules.toBeConfirmed(),
                limbs,
                weighed.criterion().map(Criterion::finding),
                weighed.criterion().map(Criterion::limb),
                weighed.criterion().map(Criterion::because),
                weighed.criterion().map(Criterion::confirmed).orElse(true),
                references(limbs, limb -> limb.asked() && limb.answer().isEmpty()),
                references(
                        limbs,
                        limb -> limb.asked()
                                && limb.evidence().stream().allMatch(AssessmentDetails.Evidence::withdrawn)),
                views,
                closed,
                version);
    }

    private AssessmentDetails.LimbWeighed weighed(Limb limb, boolean asked, Map<String, String> given) {
        Optional<String> answer = Optional.ofNullable(given.get(limb.code())).filter(code -> asked);
        return new AssessmentDetails.LimbWeighed(
                limb,
                asked,
                answer,
                answer.flatMap(code -> limb.answers().stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .map(Limb.Answer::label)),
                evidence.stream()
                        .filter(piece -> piece.limb().equals(limb.code()))
                        .map(LimbEvidence::details)
                        .toList());
    }

    private static List<String> references(
            List<AssessmentDetails.LimbWeighed> limbs, Predicate<AssessmentDetails.LimbWeighed> which) {
        return limbs.stream()
                .filter(which)
                .map(limb -> limb.limb().reference())
                .distinct()
                .toList();
    }
}
