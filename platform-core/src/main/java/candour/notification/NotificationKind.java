package candour.notification;

/** What somebody is told. */
public enum NotificationKind {
    /** A referral waits for the Board Chair to ask the panel. */
    REFERRAL_WAITS,
    /** The Board Chair asked the panel to consider a referral that one sent in. */
    REFERRAL_TAKEN_UP,
    /** A referral was declined, withdrawn or registered in error. */
    REFERRAL_ENDED,
    /** A case waits for a meeting of the panel. */
    CASE_WAITS_FOR_MEETING,
    /** A rapid review is open, and its agencies are to be asked what they know. */
    CASE_WAITS_FOR_SCOPING,
    /** A meeting of the panel was convened. */
    MEETING_CONVENED,
    /** The panel took a case up, and its written advice waits. */
    ADVICE_WAITS,
    /** The panel advised, and the decision waits for the Board Chair. */
    DECISION_WAITS,
    /** The Board Chair decided on a case. */
    CASE_DECIDED,
    /** The Board Chair decided about a referral that one sent in. */
    REFERRAL_DECIDED,
    /** The scanner found something in a document of a case, which one sent or keeps. */
    CASE_DOCUMENT_REFUSED,
    /** The same in a document of a referral. */
    REFERRAL_DOCUMENT_REFUSED,
    /** One is to say for one's agency what it knows. */
    SCOPING_ASKED,
    /** The same, once more: it is due soon, or somebody reminds of it. */
    SCOPING_REMINDER,
    /** An agency has answered. */
    SCOPING_GIVEN,
    /** An agency has answered, and says that something can't wait. */
    SCOPING_CONCERN,
    /** An agency hasn't answered by its day. */
    SCOPING_OVERDUE,
    /** The reset of somebody's lost second factor waits for a second person. */
    FACTOR_RESET_WAITS,
    /** Two people agreed that one's own second factor be taken away. */
    FACTOR_RESET_AGREED;

    /** Whether a mail goes out whatever the person chose or read: somebody else may be acting in their name. */
    public boolean isAlarm() {
        return this == FACTOR_RESET_AGREED;
    }

    /** Whether it is about a referral or a case, which may be restricted to others. */
    boolean isOfCase() {
        return switch (this) {
            case MEETING_CONVENED, SCOPING_ASKED, SCOPING_REMINDER, FACTOR_RESET_WAITS, FACTOR_RESET_AGREED -> false;
            case REFERRAL_WAITS,
                    REFERRAL_TAKEN_UP,
                    REFERRAL_ENDED,
                    CASE_WAITS_FOR_SCOPING,
                    CASE_WAITS_FOR_MEETING,
                    SCOPING_GIVEN,
                    SCOPING_CONCERN,
                    SCOPING_OVERDUE,
                    ADVICE_WAITS,
                    DECISION_WAITS,
                    CASE_DECIDED,
                    REFERRAL_DECIDED,
                    CASE_DOCUMENT_REFUSED,
                    REFERRAL_DOCUMENT_REFUSED -> true;
        };
    }
}
