package candour.web.mail;

/** The mail server can't be reached, or doesn't let us in. Nothing was handed over. */
class MailServerAway extends Exception {
    MailServerAway(String what, Throwable cause) {
        super(what, cause);
    }
}
