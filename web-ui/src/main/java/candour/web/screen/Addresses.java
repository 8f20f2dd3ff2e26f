package candour.web.screen;

import java.util.UUID;

/** The addresses of the screens. */
final class Addresses {
    static final String BOARD = "board";
    static final String REFERRAL = "referral";
    static final String CASE = "case";
    static final String MEETING = "meeting";
    static final String RETURN = "return";
    static final String EDITION = "edition";
    static final String OTHER = "other";
    static final String TAB = "tab";
    static final String HISTORY = "history";

    private Addresses() {}

    static String home(String board) {
        return "/b/" + board;
    }

    /** Where what was found is shown; what was looked for is not in it. */
    static String search(String board) {
        return home(board) + "/search";
    }

    /** Where the board's administrator publishes its contacts. */
    static String contacts(String board) {
        return home(board) + "/contacts";
    }

    /** Where lost second factors are reset. */
    static String signIns(String board) {
        return home(board) + "/sign-ins";
    }

    /** Whom to ask; a page that anybody can read. */
    static String help(String board) {
        return "/about/" + board + "/help";
    }

    /** What somebody is told on the board. */
    static String notifications(String board) {
        return home(board) + "/notifications";
    }

    /** Where the Board Chair names who stands in. */
    static String absence(String board) {
        return home(board) + "/absence";
    }

    static String referrals(String board) {
        return "/b/" + board + "/referrals";
    }

    static String newReferral(String board) {
        return referrals(board) + "/new";
    }

    /** Where a file of CDOP referrals comes in. */
    static String cdopImport(String board) {
        return referrals(board) + "/import";
    }

    /** Where the CDOP referrals are handed out in a file. */
    static String cdopExport(String board) {
        return referrals(board) + "/export";
    }

    static String referral(String board, UUID id) {
        return referrals(board) + "/" + id;
    }

    static String history(String board, UUID id) {
        return referral(board, id) + "/" + HISTORY;
    }

    /** The clocks of a referral and of its case. */
    static String clocks(String board, UUID referral) {
        return referral(board, referral) + "/clocks";
    }

    /** Everything by which something is owed on the board. */
    static String clocks(String board) {
        return home(board) + "/clocks";
    }

    /** Where the board's administrator says when the office is closed. */
    static String closures(String board) {
        return home(board) + "/closures";
    }

    /** Where the business manager puts right what is wrong in a referral. */
    static String correction(String board, UUID id) {
        return referral(board, id) + "/correction";
    }

    /** Where people are named to whom a referral and its case are restricted. */
    static String restriction(String board, UUID referral) {
        return referral(board, referral) + "/restriction";
    }

    static String cases(String board) {
        return "/b/" + board + "/cases";
    }

    static String caseFile(String board, UUID id) {
        return cases(board) + "/" + id;
    }

    static String threshold(String board, UUID id) {
        return caseFile(board, id) + "/threshold";
    }

    static String caseMeetings(String board, UUID id) {
        return caseFile(board, id) + "/meetings";
    }

    /** The documents of a case. */
    static String caseDocuments(String board, UUID id) {
        return caseFile(board, id) + "/documents";
    }

    /** What the agencies of a case were asked and said. */
    static String agencies(String board, UUID id) {
        return caseFile(board, id) + "/agencies";
    }

    /** What one agency is asked, and where it answers. */
    static String scopingReturn(String board, UUID id) {
        return home(board) + "/returns/" + id;
    }

    static String advice(String board, UUID id) {
        return caseFile(board, id) + "/advice";
    }

    static String caseHistory(String board, UUID id) {
        return caseFile(board, id) + "/" + HISTORY;
    }

    /** The board's own words on the screens. */
    static String wording(String board) {
        return home(board) + "/wording";
    }

    /** The guidance editions. */
    static String guidance(String board) {
        return home(board) + "/guidance";
    }

    static String edition(String board, String code) {
        return guidance(board) + "/" + code;
    }

    /** Two editions side by side. */
    static String comparison(String board, String code, String other) {
        return edition(board, code) + "/with/" + other;
    }

    static String meetings(String board) {
        return "/b/" + board + "/meetings";
    }

    static String meeting(String board, UUID id) {
        return meetings(board) + "/" + id;
    }

    static String convene(String board) {
        return meetings(board) + "/new";
    }

    /** Convenes a meeting about a case. */
    static String convene(String board, UUID id) {
        return convene(board) + "?" + CASE + "=" + id;
    }
}
