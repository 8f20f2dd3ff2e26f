package candour.notification;

import java.util.Optional;

/**
 * How somebody is told.
 *
 * @param byMail whether a mail goes out, beside what the page shows
 * @param address the work address on the roster; empty when it has none, and then no mail goes out
 * @param version 0 when nothing was ever chosen
 */
public record MailChoice(boolean byMail, Optional<String> address, long version) {}
