package candour.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.TestStand;
import candour.deploy.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is signed, and the roster, ask programs too for a second factor of our own. */
@Tag("signin")
class StepUpHttpTest {
    /** Signed in at the agency, which asked for both factors. */
    private static Caller atAgency(String username) {
        return Caller.withToken(
                TestStand.current().webUi(), TestStand.current().tokens().withoutOwnFactor(username, Tokens.BOARDS));
    }

    @Test
    void the_agencys_factor_is_enough_to_read_and_not_to_sign() {
        String at = "boards/ash/cases/" + AshCase.readyToSign();
        Caller maeve = atAgency("maeve.linden");
        Answer advice = maeve.get(at + "/advice");
        assertThat(advice.status()).isEqualTo(200);
        String confirmation = AshCase.confirmation(advice);

        Answer refused = maeve.post(at + "/advice/signature", advice.version(), confirmation);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(401);
        assertThat(refused.json().getString("type")).isEqualTo("urn:candour:problem:StepUpNeeded");
        assertThat(refused.headers().firstValue("WWW-Authenticate").orElse(""))
                .contains("insufficient_user_authentication", "acr_values=\"2\"", "max_age=300");
        assertThat(AshCase.MANAGER.get(at + "/history").body()).contains("StepUpNeeded");
        assertThat(AshCase.MANAGER.get(at + "/advice").json().getString("state"))
                .isNotEqualTo("SIGNED");
        assertThat(AshCase.PANEL_CHAIR
                        .post(at + "/advice/signature", advice.version(), confirmation)
                        .status())
                .isIn(200, 201);
    }

    @Test
    void the_roster_is_changed_by_who_proved_it_here() {
        String somebody = """
                {"title": "Lay member %s", "capacity": "PANEL_MEMBER", "issuer": "https://other.example",
                 "subject": "%s", "name": "Somebody", "email": "somebody@other.example", "from": "2026-01-01"}""".formatted(UUID.randomUUID(), UUID.randomUUID());

        RosterPost post = BexPost.administrator("iris.calloway"); // whose agency asks for both factors
        Answer refused = atAgency("iris.calloway").post("boards/bex/roster", somebody, Map.of());
        post.end();
        // His agency asks for a password only, so he gave our factor on the way, and need not give it again.
        Answer done = atAgency("hugh.senn").post("boards/bex/roster", somebody, Map.of());

        assertThat(refused.status()).as(refused.toString()).isEqualTo(401);
        assertThat(done.status()).as(done.toString()).isEqualTo(201);
    }

    @Test
    void what_everybody_reads_and_the_panels_rules_are_changed_by_who_proved_it_here() {
        RosterPost post = BexPost.administrator("iris.calloway"); // whose agency asks for both factors
        Caller iris = atAgency("iris.calloway");
        String before = Records.business("bex");
        var contacts =
                "{\"controller\": \"Mine\", \"answerDays\": 5, \"help\": %1$s, \"privacy\": %1$s, \"accessibility\": %1$s}"
                        .formatted("{\"team\": \"Team\", \"email\": \"team@bexcombe.example\"}");
        var terms = """
                {"edition": "WT2015", "coreAgencies": [], "noticeDays": 5, "approvedOn": "2026-01-06", "effectiveFrom": "2027-01-06",
                 "seats": [{"title": "Panel chair of a test", "capacity": "PANEL_CHAIR", "counts": true, "chair": true}],
                 "quorum": {"countedBy": "MEMBERS", "coreOnly": false, "minMembers": 1, "chairRequired": false, "requiredPosts": []}}""";

        Answer published = iris.send("PUT", "boards/bex/contacts", Optional.of(contacts), Map.of("If-Match", "\"0\""));
        Answer loaded = iris.post("boards/bex/terms", terms);

        for (Answer refused : List.of(published, loaded)) {
            assertThat(refused.status()).as(refused.toString()).isEqualTo(401);
            assertThat(refused.json().getString("type")).isEqualTo("urn:candour:problem:StepUpNeeded");
            assertThat(refused.headers().firstValue("WWW-Authenticate").orElse(""))
                    .contains("insufficient_user_authentication", "max_age=300");
        }
        assertThat(Records.business("bex")).isEqualTo(before);
        assertThat(iris.get("boards/bex/contacts").status()).isEqualTo(200);
        post.end();
    }

    @Test
    void who_may_not_do_it_at_all_is_told_so_and_asked_for_nothing() {
        String at = "boards/ash/cases/" + AshCase.readyToSign();
        Answer advice = AshCase.MANAGER.get(at + "/advice");

        assertThat(AshCase.MANAGER
                        .post(at + "/advice/signature", advice.version(), AshCase.confirmation(advice))
                        .status())
                .isEqualTo(403);
        assertThat(atAgency("hugh.senn")
                        .post(at + "/advice/signature", advice.version(), AshCase.confirmation(advice))
                        .status())
                .isEqualTo(404);
    }
}
