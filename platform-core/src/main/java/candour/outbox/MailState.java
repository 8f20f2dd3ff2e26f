package candour.outbox;

/** What became of a mail. */
public enum MailState {
    /** It waits for its first or its next attempt. */
    WAITING,
    /** It is being handed to the mail server. */
    CLAIMED,
    /** The mail server has taken it. */
    SENT,
    /** When it was to be sent, there was nobody any more to send it to. */
    WITHDRAWN,
    /** The mail server said that it won't take it, now or later. */
    REFUSED,
    /** The mail server could not be reached, or asked to wait, for three days. */
    GIVEN_UP,
    /** It was being handed over when the connection or this process broke off; it may have arrived, so it isn't sent again. */
    UNCERTAIN;

    /** Whether it failed and certainly didn't arrive. */
    public boolean canBeSentAgain() {
        return this == REFUSED || this == GIVEN_UP;
    }
}
