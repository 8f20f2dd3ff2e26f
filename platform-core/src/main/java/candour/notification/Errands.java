package candour.notification;

import candour.board.FactorResetService;
import candour.casefile.CaseFiles;
import candour.casefile.CaseId;
import candour.casefile.ReferralId;
import candour.casefile.ReferralService;
import candour.casefile.ReferralStatus;
import candour.guidance.CaseStep;
import candour.identity.Person;
import candour.kernel.BusinessClock;
import candour.meeting.Meetings;
import candour.scoping.ScopingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whether what somebody was told is still to be done. A mail about what is done meanwhile would send them for nothing. */
@ApplicationScoped
class Errands {
    @Inject
    ReferralService referrals;

    @Inject
    CaseFiles cases;

    @Inject
    Meetings meetings;

    @Inject
    ScopingService scoping;

    @Inject
    FactorResetService resets;

    @Inject
    BusinessClock clock;

    /** False once nothing of it is left to do; news that asks for nothing is never done. */
    boolean isStillOpen(Person told, NotificationRow row) {
        return switch (row.kind()) {
            case REFERRAL_WAITS ->
                referrals.details(new ReferralId(row.about())).status() == ReferralStatus.AWAITING_REQUEST;
            case CASE_WAITS_FOR_MEETING ->
                isNext(row, CaseStep.PANEL_MEETING)
                        && !meetings.casesAhead(clock.today()).contains(new CaseId(row.about()));
            case CASE_WAITS_FOR_SCOPING -> isNext(row, CaseStep.SCOPING);
            case ADVICE_WAITS -> isNext(row, CaseStep.ADVICE);
            case DECISION_WAITS -> isNext(row, CaseStep.DECISION);
            case MEETING_CONVENED -> meetings.isAhead(row.about(), clock.today());
            case SCOPING_ASKED, SCOPING_REMINDER -> scoping.waitsFor(row.about(), told);
            case SCOPING_OVERDUE -> scoping.isSilent(new CaseId(row.about()));
            case FACTOR_RESET_WAITS -> resets.waitsFor(row.about(), told);
            case REFERRAL_TAKEN_UP,
                    REFERRAL_ENDED,
                    CASE_DECIDED,
                    REFERRAL_DECIDED,
                    CASE_DOCUMENT_REFUSED,
                    REFERRAL_DOCUMENT_REFUSED,
                    SCOPING_GIVEN,
                    SCOPING_CONCERN,
                    FACTOR_RESET_AGREED -> true;
        };
    }

    private boolean isNext(NotificationRow row, CaseStep step) {
        return cases.next(new CaseId(row.about())).equals(Optional.of(step));
    }
}
