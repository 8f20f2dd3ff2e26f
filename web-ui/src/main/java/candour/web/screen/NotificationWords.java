package candour.web.screen;

import candour.notification.NotificationRow;
import candour.web.Words;

/** A notification as it is said, and where it leads. */
public final class NotificationWords {
    private NotificationWords() {}

    /** What the person is told, with the reference or the day that it is about. */
    public static String title(NotificationRow row) {
        String fact = row.reference()
                .orElseGet(() -> row.meetsOn().map(Said::date).orElse("")
                        + row.meetsAt().map(at -> ", " + Said.time(at)).orElse(""));
        return Words.of("notification." + row.kind().name(), fact);
    }

    /** The screen on which it can be done or read. */
    public static String address(String board, NotificationRow row) {
        return switch (row.kind()) {
            case REFERRAL_WAITS, REFERRAL_TAKEN_UP, REFERRAL_ENDED, REFERRAL_DECIDED, REFERRAL_DOCUMENT_REFUSED ->
                Addresses.referral(board, row.about());
            case CASE_DOCUMENT_REFUSED -> Addresses.caseDocuments(board, row.about());
            case CASE_WAITS_FOR_MEETING -> Addresses.convene(board, row.about());
            case CASE_DECIDED, ADVICE_WAITS, DECISION_WAITS -> Addresses.advice(board, row.about());
            case MEETING_CONVENED -> Addresses.meeting(board, row.about());
            case SCOPING_ASKED, SCOPING_REMINDER -> Addresses.scopingReturn(board, row.about());
            case CASE_WAITS_FOR_SCOPING, SCOPING_GIVEN, SCOPING_CONCERN, SCOPING_OVERDUE ->
                Addresses.agencies(board, row.about());
            case FACTOR_RESET_WAITS -> Addresses.signIns(board);
            case FACTOR_RESET_AGREED -> Addresses.help(board); // whom to call, and whoever is signed out can read it
        };
    }
}
