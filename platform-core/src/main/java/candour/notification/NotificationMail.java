package candour.notification;

/**
 * A notification on its way by mail: everything that its words are made of.
 *
 * @param to the work address on the roster at this moment
 * @param slug the board's name in addresses
 * @param board the board's name
 */
public record NotificationMail(String to, String slug, String board, NotificationRow says) {}
