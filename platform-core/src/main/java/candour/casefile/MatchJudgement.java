package candour.casefile;

import candour.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** That two referrals are, or are not, about the same child. Never changed: another one takes its place. */
@Entity
@Table(schema = "app", name = "match_judgement")
class MatchJudgement {
    @Id
    private UUID id;

    @Column(name = "referral_id")
    private UUID referral;

    @Column(name = "other_id")
    private UUID other;

    @Enumerated(EnumType.STRING)
    private MatchVerdict verdict;

    private String reason;

    @Column(name = "judged_on")
    private LocalDate judgedOn;

    @Column(name = "judged_by")
    private String judgedBy;

    @SuppressWarnings("NullAway.Init")
    protected MatchJudgement() {} // JPA

    MatchJudgement(JudgeMatch command, LocalDate on, String by) {
        this.id = Ids.next();
        this.referral = command.referral().value();
        this.other = command.other();
        this.verdict = command.verdict();
        this.reason = command.reason().strip();
        this.judgedOn = on;
        this.judgedBy = by;
    }

    MatchJudged judged(String reference, String otherReference) {
        return new MatchJudged(referral, reference, other, otherReference, verdict);
    }

    /** The referral that it is about beside the given one. */
    UUID besides(UUID one) {
        return one.equals(referral) ? other : referral;
    }

    AlikeReferral.Judged details() {
        return new AlikeReferral.Judged(verdict, reason, judgedOn, judgedBy);
    }
}
