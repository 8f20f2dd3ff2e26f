package candour.board;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What anybody may know of a board: whom to ask. All is empty until the board's administrator has published it.
 *
 * @param controller who answers for the personal data
 * @param answerDays within how many working days a report of a barrier is answered
 * @param version 0 before anything was published
 */
public record PublicContacts(
        Optional<String> controller,
        Optional<Contact> help,
        Optional<Contact> privacy,
        Optional<Contact> accessibility,
        Optional<Integer> answerDays,
        Optional<LocalDate> publishedOn,
        long version) {

    /** Of a board that has published nothing. */
    public static final PublicContacts NONE = new PublicContacts(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0);
}
