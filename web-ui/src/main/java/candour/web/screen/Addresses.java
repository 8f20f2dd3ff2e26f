package candour.web.screen;

import java.util.UUID;

/** The addresses of the screens. */
final class Addresses {
    static final String BOARD = "board";
    static final String REFERRAL = "referral";
    static final String TAB = "tab";
    static final String HISTORY = "history";

    private Addresses() {}

    static String referrals(String board) {
        return "/b/" + board + "/referrals";
    }

    static String newReferral(String board) {
        return referrals(board) + "/new";
    }

    static String referral(String board, UUID id) {
        return referrals(board) + "/" + id;
    }

    static String history(String board, UUID id) {
        return referral(board, id) + "/" + HISTORY;
    }
}
