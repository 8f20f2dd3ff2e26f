package candour.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.TestAccount;
import java.time.Duration;

/** Somebody whom ASH's administrator puts on the roster for one test. */
public final class AshPerson {
    private AshPerson() {}

    /** @return their line of the roster */
    public static String appoint(TestAccount account, String name) {
        return post(account, name, "PANEL_MEMBER").line();
    }

    /** A post that they hold until it is ended. */
    public static RosterPost post(TestAccount account, String name, String capacity) {
        return RosterPost.give(Caller.of("arlo.beck"), "ash", "Lay member", capacity, account.person(), name);
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
