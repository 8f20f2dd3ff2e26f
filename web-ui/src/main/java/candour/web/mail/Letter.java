package candour.web.mail;

import candour.notification.NotificationMail;
import candour.web.Words;
import candour.web.screen.NotificationWords;

/**
 * A notification in the words of a mail: the board, what is asked, the reference, a day, and one link. Nothing of the case
 * stands in it, since a mail leaves everything that protects a case.
 *
 * @param to one address
 * @param from the board's name, on one line
 * @param subject one line
 * @param text plain
 */
record Letter(String to, String from, String subject, String text) {
    /** @param base where browsers find the screens, without a slash at the end */
    static Letter of(NotificationMail mail, String base) {
        String board = oneLine(mail.board());
        String asked = NotificationWords.title(mail.says());
        return new Letter(
                mail.to(),
                board,
                Words.of("mail.subject", board, asked),
                Words.of(
                        mail.says().kind().isAlarm() ? "mail.alarm" : "mail.text",
                        board,
                        asked,
                        Words.of("notifications.about", mail.says().kind()),
                        base + NotificationWords.address(mail.slug(), mail.says())));
    }

    /** A board's name was typed by somebody, and a line's end in a subject begins another header. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
