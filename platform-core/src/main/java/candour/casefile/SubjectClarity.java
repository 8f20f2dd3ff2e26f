package candour.casefile;

import java.time.LocalDate;

/** What is said of somebody whom a referral is about fits what they are said to be. */
final class SubjectClarity {
    private final ReferralIdentity who;
    private final int position;

    private SubjectClarity(ReferralIdentity who, int position) {
        this.who = who;
        this.position = position;
    }

    /**
     * @param position from 1, in the order of the referral
     * @throws SubjectUnclear when what is said of them doesn't fit their kind
     * @throws AgeDiffers when they are younger or older than their kind can be
     */
    static void require(ReferralIdentity who, int position, ReferralSubject.Days days) {
        new SubjectClarity(who, position).require(days);
    }

    private void require(ReferralSubject.Days days) {
        SubjectKind kind = who.kind();
        boolean unborn = kind == SubjectKind.UNBORN;
        refuse(unborn && who.born().isPresent(), "born", "UnbornWithBirth");
        refuse(unborn && who.nhsNumber().isPresent(), "nhsNumber", "UnbornWithNumber");
        refuse(!unborn && who.expectedOn().isPresent(), "expectedOn", "BornAndExpected");
        boolean leavesCare = kind == SubjectKind.CARE_LEAVER;
        refuse(leavesCare && who.leavingCare().isEmpty(), "leavingCare", "LeavingCareMissing");
        refuse(!leavesCare && who.leavingCare().isPresent(), "leavingCare", "LeavesNoCare");
        refuse(who.born().filter(day -> day.isAfter(days.today())).isPresent(), "born", "BornInTheFuture");
        LocalDate incident = days.incident();
        if (who.born().filter(day -> !kind.fits(day, incident)).isPresent()) {
            throw new AgeDiffers(who.label(), field("born"), kind);
        }
    }

    private void refuse(boolean misfit, String field, String why) {
        if (misfit) {
            throw new SubjectUnclear(who.label(), field(field), why);
        }
    }

    private String field(String name) {
        return "children[" + (position - 1) + "]." + name;
    }
}
