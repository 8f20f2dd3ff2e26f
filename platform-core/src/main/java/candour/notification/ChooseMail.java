package candour.notification;

/**
 * Somebody chooses whether they are told by mail too.
 *
 * @param byMail whether a mail goes to the work address on the roster; on the page everything is shown anyway
 * @param version the version of the choice that was seen; 0 when nothing was ever chosen
 */
public record ChooseMail(boolean byMail, long version) {}
