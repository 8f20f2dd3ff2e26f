package candour.deploy.http;

import static candour.deploy.http.AshCase.CHAIR;
import static candour.deploy.http.AshCase.MANAGER;
import static candour.deploy.http.AshCase.NURSE;
import static candour.deploy.http.AshCase.ok;
import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.TurnedClock;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The days on which the board's office is closed, and what they move. */
@Tag("rules")
@ResourceLock(TurnedClock.ALONE)
class ClosuresHttpTest {
    private static final String CLOSURES = "boards/ash/closures";
    private static final Caller ADMINISTRATOR = Caller.of("arlo.beck");

    private static String body(String from, String to) {
        return """
                {"from": "%s", "to": "%s", "reason": "The office is moved."}""".formatted(from, to);
    }

    @Test
    void a_closure_moves_what_is_due_and_its_end_moves_it_back() {
        try (var clock = TurnedClock.to("2026-06-08")) {
            AshClocks clocks = AshClocks.received("2026-06-01", "2026-06-08");
            assertThat(clocks.clock("notification").getString("due")).isEqualTo("2026-06-15");

            Answer added = ADMINISTRATOR.post(CLOSURES, body("2026-06-10", "2026-06-11"));

            assertThat(added.status()).as(added.toString()).isEqualTo(201);
            assertThat(added.json().getString("state")).isEqualTo("COMING");
            assertThat(clocks.clock("notification").getString("due")).isEqualTo("2026-06-17");
            assertThat(clocks.clock("notification").getString("how"))
                    .isEqualTo("5 working days after 8 June 2026, without the board’s closure 10 June to 11 June.");
            clock.on("2026-06-11");
            Answer ended = ok(ADMINISTRATOR.post(CLOSURES + "/" + added.id() + "/end", added.version(), "{}"));
            assertThat(clocks.clock("notification").getString("due")).isEqualTo("2026-06-16");
            assertThat(ended.json().getString("state")).isEqualTo("PAST");
            assertThat(ADMINISTRATOR
                            .post(CLOSURES + "/" + added.id() + "/end", ended.version(), "{}")
                            .problem())
                    .isEqualTo("ClosureOver");
            assertThat(Records.count(
                            "select count(*) from app.audit_entry where about = ?::uuid and what like 'Closure of the office %'",
                            added.id()))
                    .isEqualTo(2);
        }
    }

    @Test
    void days_that_cannot_be_are_refused() {
        TurnedClock.during("2026-06-08", () -> {
            assertThat(ADMINISTRATOR
                            .post(CLOSURES, body("2026-06-07", "2026-06-09"))
                            .problem())
                    .isEqualTo("ClosureInThePast");
            assertThat(ADMINISTRATOR
                            .post(CLOSURES, body("2026-06-09", "2026-06-08"))
                            .problem())
                    .isEqualTo("ClosureEndsBeforeItBegins");
            assertThat(ADMINISTRATOR
                            .post(CLOSURES, body("2026-06-09", "2026-07-10"))
                            .problem())
                    .isEqualTo("ClosureTooLong");
        });
    }

    @Test
    void the_administrator_keeps_them_and_the_panel_reads_them() {
        TurnedClock.during("2026-06-08", () -> {
            Answer added = ok(ADMINISTRATOR.post(CLOSURES, body("2026-06-20", "2026-06-20")));

            for (Caller reader : List.of(MANAGER, CHAIR, NURSE)) {
                assertThat(reader.get(CLOSURES).items()).contains(added.json());
                assertThat(reader.post(CLOSURES, body("2026-06-21", "2026-06-21"))
                                .status())
                        .isEqualTo(403);
                assertThat(reader.post(CLOSURES + "/" + added.id() + "/end", added.version(), "{}")
                                .status())
                        .isEqualTo(403);
            }
            assertThat(Caller.of("hugh.senn").get(CLOSURES).status()).isEqualTo(404);
            assertThat(ADMINISTRATOR
                            .post(CLOSURES + "/" + added.id() + "/end", added.version() + 1, "{}")
                            .status())
                    .isEqualTo(412);
            ok(ADMINISTRATOR.post(CLOSURES + "/" + added.id() + "/end", added.version(), "{}"));
        });
    }
}
