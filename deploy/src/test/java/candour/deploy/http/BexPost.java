package candour.deploy.http;

import candour.deploy.People;
import candour.deploy.Person;
import candour.deploy.TestAccount;

/** Posts at Bexcombe that somebody of another board holds for a while. */
public final class BexPost {
    private BexPost() {}

    public static RosterPost of(String username) {
        var person = People.named(username);
        return of(person, person.name(), "PANEL_MEMBER");
    }

    /** They administer the board for a while. */
    public static RosterPost administrator(String username) {
        var person = People.named(username);
        return of(person, person.name(), "BOARD_ADMINISTRATOR");
    }

    /** @param name for the roster, by which the test finds its person again */
    public static RosterPost of(TestAccount account, String name) {
        return of(account.person(), name, "PANEL_MEMBER");
    }

    private static RosterPost of(Person person, String name, String capacity) {
        return RosterPost.give(Caller.of("hugh.senn"), "bex", "Observer", capacity, person, name);
    }
}
