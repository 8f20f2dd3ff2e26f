package candour.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.People;
import candour.deploy.Person;
import candour.deploy.TestAccount;
import candour.deploy.TestStand;
import java.util.UUID;

/** A post at Bexcombe that somebody of another board holds for a while. */
public final class BexPost {
    private static final Caller ADMINISTRATOR = Caller.of("hugh.senn");

    private final Answer appointed;

    private BexPost(Answer appointed) {
        this.appointed = appointed;
    }

    public static BexPost of(String username) {
        var person = People.named(username);
        return of(person, person.name(), "PANEL_MEMBER");
    }

    /** They administer the board for a while. */
    public static BexPost administrator(String username) {
        var person = People.named(username);
        return of(person, person.name(), "BOARD_ADMINISTRATOR");
    }

    /** @param name for the roster, by which the test finds its person again */
    public static BexPost of(TestAccount account, String name) {
        return of(account.person(), name, "PANEL_MEMBER");
    }

    private static BexPost of(Person person, String name, String capacity) {
        Answer appointed = ADMINISTRATOR.post("boards/bex/roster", """
                {"title": "Observer %s", "capacity": "%s", "issuer": "%s", "subject": "%s",
                 "name": "%s", "email": "%s", "from": "2026-01-01"}""".formatted(
                        UUID.randomUUID(), capacity, TestStand.current().issuer(), person.id(), name, person.email()));
        assertThat(appointed.status()).as(appointed.toString()).isEqualTo(201);
        return new BexPost(appointed);
    }

    /** Yesterday was the last day. */
    public void end() {
        Answer ended = ADMINISTRATOR.post(
                "boards/bex/roster/" + appointed.id() + "/end",
                appointed.version(),
                "{\"lastDay\": \"" + AshCase.today().minusDays(1) + "\"}");
        assertThat(ended.status()).as(ended.toString()).isEqualTo(200);
    }
}
