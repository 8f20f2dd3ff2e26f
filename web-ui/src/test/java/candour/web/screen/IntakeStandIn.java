package candour.web.screen;

import candour.casefile.AlikeReferral;
import candour.casefile.CorrectReferral;
import candour.casefile.Correction;
import candour.casefile.CorrectionService;
import candour.casefile.DeclineReferral;
import candour.casefile.EarlierVersion;
import candour.casefile.EarlierVersions;
import candour.casefile.JudgeMatch;
import candour.casefile.LookAlikeService;
import candour.casefile.LookForSameChild;
import candour.casefile.MarkInError;
import candour.casefile.ReferralDetails;
import candour.casefile.ReferralEndingService;
import candour.casefile.ReferralId;
import candour.casefile.ReferralStatus;
import candour.casefile.WithdrawReferral;
import java.util.ArrayList;
import java.util.List;

/** What can be done with a referral beside asking the panel: endings, corrections, and the same child elsewhere. */
final class IntakeStandIn {
    final List<DeclineReferral> declined = new ArrayList<>();
    final List<WithdrawReferral> withdrawn = new ArrayList<>();
    final List<MarkInError> inError = new ArrayList<>();
    final List<JudgeMatch> judged = new ArrayList<>();
    final List<LookForSameChild> lookedFor = new ArrayList<>();
    final List<CorrectReferral> corrected = new ArrayList<>();
    List<AlikeReferral> alike = List.of();
    List<Correction> made = List.of();
    int earlierShown;

    private final CoreStandIn core;

    IntakeStandIn(CoreStandIn core) {
        this.core = core;
    }

    ReferralEndingService endings() {
        return new ReferralEndingService() {
            @Override
            public ReferralDetails decline(DeclineReferral command) {
                declined.add(command);
                return became(ReferralStatus.DECLINED);
            }

            @Override
            public ReferralDetails withdraw(WithdrawReferral command) {
                withdrawn.add(command);
                return became(ReferralStatus.WITHDRAWN);
            }

            @Override
            public ReferralDetails markInError(MarkInError command) {
                inError.add(command);
                return became(ReferralStatus.REGISTERED_IN_ERROR);
            }
        };
    }

    private ReferralDetails became(ReferralStatus status) {
        core.refuses.ifPresent(refusal -> {
            throw refusal;
        });
        core.status = status;
        return core.asItIs();
    }

    LookAlikeService matches() {
        return new LookAlikeService() {
            @Override
            public List<AlikeReferral> find(LookForSameChild command) {
                lookedFor.add(command);
                return alike;
            }

            @Override
            public List<AlikeReferral> alike(ReferralId id) {
                return alike;
            }

            @Override
            public ReferralDetails judge(JudgeMatch command) {
                judged.add(command);
                return core.asItIs();
            }
        };
    }

    CorrectionService corrections() {
        return new CorrectionService() {
            @Override
            public ReferralDetails correct(CorrectReferral command) {
                core.refuses.ifPresent(refusal -> {
                    throw refusal;
                });
                corrected.add(command);
                return core.asItIs();
            }

            @Override
            public EarlierVersions showEarlier(ReferralId id) {
                earlierShown++;
                return new EarlierVersions(List.of(new EarlierVersion(
                        1,
                        List.of(
                                new EarlierVersion.Value("becameAware", "2026-04-01"),
                                new EarlierVersion.Value("Child 1.name", "Rowan Larkfeild")))));
            }
        };
    }
}
