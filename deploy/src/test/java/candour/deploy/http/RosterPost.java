package candour.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.Person;
import candour.deploy.TestStand;
import java.util.UUID;

/** A post on a board's roster that somebody holds for a test. */
public final class RosterPost {
    private final Caller administrator;
    private final String roster;
    private final Answer appointed;

    private RosterPost(Caller administrator, String roster, Answer appointed) {
        this.administrator = administrator;
        this.roster = roster;
        this.appointed = appointed;
    }

    /**
     * @param administrator who keeps the roster
     * @param title what the post is called; a random name is added, since there is one of a title
     * @param name for the roster, by which the test finds its person again
     */
    static RosterPost give(
            Caller administrator, String board, String title, String capacity, Person person, String name) {
        String roster = "boards/" + board + "/roster";
        Answer appointed = administrator.post(roster, """
                {"title": "%s %s", "capacity": "%s", "issuer": "%s", "subject": "%s",
                 "name": "%s", "email": "%s", "from": "2026-01-01"}""".formatted(
                title, UUID.randomUUID(), capacity, TestStand.current().issuer(), person.id(), name, person.email()));
        assertThat(appointed.status()).as(appointed.toString()).isEqualTo(201);
        return new RosterPost(administrator, roster, appointed);
    }

    /** Their line of the roster. */
    public String line() {
        return appointed.id();
    }

    /** Yesterday was the last day. */
    public void end() {
        AshCase.ok(administrator.post(
                roster + "/" + line() + "/end",
                appointed.version(),
                "{\"lastDay\": \"" + AshCase.today().minusDays(1) + "\"}"));
    }
}
