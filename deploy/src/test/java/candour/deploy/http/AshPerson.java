package candour.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.TestAccount;
import candour.deploy.TestStand;
import java.time.Duration;
import java.util.UUID;

/** Somebody whom ASH's administrator puts on the roster for one test. */
public final class AshPerson {
    private AshPerson() {}

    /** @return their line of the roster */
    public static String appoint(TestAccount account, String name) {
        return post(account, name, "PANEL_MEMBER").id();
    }

    /** A post that they hold until it is ended. */
    public static Answer post(TestAccount account, String name, String capacity) {
        Answer appointed = Caller.of("arlo.beck").post("boards/ash/roster", """
                {"title": "Lay member %s", "capacity": "%s", "issuer": "%s", "subject": "%s",
                 "name": "%s", "email": "tess@larkfield.example", "from": "2026-01-01"}""".formatted(
                        UUID.randomUUID(),
                        capacity,
                        TestStand.current().issuer(),
                        account.person().id(),
                        name));
        assertThat(appointed.status()).as(appointed.toString()).isEqualTo(201);
        return appointed;
    }

    /** Yesterday was the last day of this post. */
    public static void end(Answer post) {
        AshCase.ok(Caller.of("arlo.beck")
                .post(
                        "boards/ash/roster/" + post.id() + "/end",
                        post.version(),
                        "{\"lastDay\": \"" + AshCase.today().minusDays(1) + "\"}"));
    }

    /** Whoever has this line has lost every second factor: one asks, another confirms, and they are taken away. */
    public static void loses(String line) {
        Caller one = Caller.of("arlo.beck");
        String resets = "boards/ash/factor-resets";
        Answer asked = AshCase.ok(one.post(resets, """
                {"entry": "%s", "reason": "Lost the laptop with the passkey.", "check": "Called back."}""".formatted(line)));
        AshCase.ok(Caller.of("gwen.hollis").post(resets + "/" + asked.id() + "/confirmation", asked.version(), "{}"));
        assertThat(Records.within(Duration.ofSeconds(90), () -> one.get(resets + "/" + asked.id())
                        .json()
                        .getString("state")
                        .equals("CARRIED_OUT")))
                .isTrue();
    }
}
