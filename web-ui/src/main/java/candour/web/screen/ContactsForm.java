package candour.web.screen;

import candour.board.Contact;
import candour.board.PublishContacts;
import java.util.Optional;

/** What somebody typed as the board's contacts, as typed. */
record ContactsForm(String controller, Typed help, Typed privacy, Typed accessibility, String answerDays) {
    /** One contact. */
    record Typed(String team, String email, String telephone) {
        private Contact contact() {
            return new Contact(
                    team.strip(), email.strip(), Optional.of(telephone.strip()).filter(number -> !number.isEmpty()));
        }
    }

    /** Empty when it is no whole number from 1 to 60. */
    Optional<Integer> days() {
        return Optional.of(answerDays.strip())
                .filter(typed -> typed.matches("[1-9]|[1-5][0-9]|60"))
                .map(Integer::valueOf);
    }

    /** The command; only for a form that was checked and found without fault. */
    PublishContacts command(long version) {
        return new PublishContacts(
                controller.strip(),
                help.contact(),
                privacy.contact(),
                accessibility.contact(),
                days().orElseThrow(),
                version);
    }
}
