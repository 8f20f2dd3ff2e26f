package candour.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.TestAccount;
import candour.deploy.TestStand;
import java.util.UUID;

/** Somebody whom ASH's administrator puts on the roster for one test. */
public final class AshPerson {
    private AshPerson() {}

    /** @return their line of the roster */
    public static String appoint(TestAccount account, String name) {
        Answer appointed = Caller.of("arlo.beck").post("boards/ash/roster", """
                {"title": "Lay member %s", "capacity": "PANEL_MEMBER", "issuer": "%s", "subject": "%s",
                 "name": "%s", "email": "tess@larkfield.example", "from": "2026-01-01"}""".formatted(
                        UUID.randomUUID(),
                        TestStand.current().issuer(),
                        account.person().id(),
                        name));
        assertThat(appointed.status()).as(appointed.toString()).isEqualTo(201);
        return appointed.id();
    }
}
