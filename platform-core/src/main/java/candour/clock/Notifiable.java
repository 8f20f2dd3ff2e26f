package candour.clock;

/** Whether an agency thinks that the incident has to be notified. */
public enum Notifiable {
    YES,
    NO,
    UNSURE
}
