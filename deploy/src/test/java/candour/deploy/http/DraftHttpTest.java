package candour.deploy.http;

import static candour.deploy.http.AshCase.CHAIR;
import static candour.deploy.http.AshCase.MANAGER;
import static candour.deploy.http.AshCase.NURSE;
import static candour.deploy.http.AshCase.ok;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A draft is its writer's alone, sealed, and no part of the record. */
@Tag("isolation")
class DraftHttpTest {
    private static final String DRAFTS = "boards/ash/drafts";

    private static String typed(String name) {
        return "{\"fields\": {\"child1.name\": \"" + name + "\", \"grounds\": \"\"}}";
    }

    private static Answer begun(Caller writer, String name) {
        return ok(writer.post(DRAFTS, "{\"kind\": \"REFERRAL\", " + typed(name).substring(1)));
    }

    private static Answer save(Caller writer, String id, long version, String body) {
        return writer.send("PUT", DRAFTS + "/" + id, Optional.of(body), Map.of("If-Match", "\"" + version + "\""));
    }

    private static long version(Answer draft) {
        return draft.json().getJsonObject("row").getJsonNumber("version").longValueExact();
    }

    private static Answer thrownAway(Caller writer, String id) {
        return writer.send("DELETE", DRAFTS + "/" + id, Optional.empty(), Map.of());
    }

    @Test
    void it_is_kept_read_again_and_thrown_away() {
        Answer first = begun(NURSE, "Wren");

        Answer saved = ok(save(NURSE, first.id(), version(first), typed("Wren Hollow")));

        assertThat(first.status()).isEqualTo(201);
        assertThat(NURSE.get(DRAFTS + "/" + first.id())
                        .json()
                        .getJsonObject("fields")
                        .getString("child1.name"))
                .isEqualTo("Wren Hollow");
        assertThat(version(saved)).isEqualTo(version(first) + 1);
        assertThat(thrownAway(NURSE, first.id()).status()).isEqualTo(204);
        assertThat(NURSE.get(DRAFTS + "/" + first.id()).status()).isEqualTo(404);
        assertThat(NURSE.get(DRAFTS).body()).doesNotContain(first.id());
    }

    @Test
    void for_everybody_else_it_does_not_exist() {
        String id = begun(NURSE, "Wren").id();
        String never = UUID.randomUUID().toString();

        for (Caller other : List.of(MANAGER, CHAIR)) {
            long refusals = Records.refusals();
            assertThat(other.get(DRAFTS + "/" + id).status()).isEqualTo(404);
            assertThat(other.get(DRAFTS + "/" + id).body())
                    .isEqualTo(other.get(DRAFTS + "/" + never).body());
            assertThat(save(other, id, 1, typed("Mine now")).status()).isEqualTo(404);
            assertThat(thrownAway(other, id).status()).isEqualTo(404);
            assertThat(other.get(DRAFTS).body()).doesNotContain(id);
            assertThat(Records.refusals()).isEqualTo(refusals + 5);
        }
        assertThat(Caller.of("hugh.senn").get("boards/bex/drafts/" + id).status())
                .isEqualTo(404);
        assertThat(NURSE.get(DRAFTS + "/" + id).body()).contains("Wren");
    }

    @Test
    void nothing_of_it_can_be_read_in_the_database_and_the_list_shows_nothing_typed() {
        String canary = "CANARY" + UUID.randomUUID().toString().replace("-", "");
        String id = begun(NURSE, canary).id();

        assertThat(Records.count("select count(*) from app.draft where id = ?::uuid", id))
                .isEqualTo(1);
        assertThat(Records.count(
                        "select count(*) from app.draft where position(convert_to(?, 'UTF8') in fields) > 0", canary))
                .isZero();
        assertThat(Records.count("select count(*) from app.draft d where d::text like '%' || ? || '%'", canary))
                .isZero();
        assertThat(NURSE.get(DRAFTS).body()).contains(id).doesNotContain(canary);
    }

    @Test
    void the_saves_of_one_sitting_are_one_access_and_no_change() {
        Answer draft = begun(NURSE, "W");
        long version = version(draft);
        String changes = "select count(*) from app.audit_entry where about = ?::uuid";
        for (String name : List.of("Wr", "Wre", "Wren")) {
            version = version(ok(save(NURSE, draft.id(), version, typed(name))));
        }

        assertThat(Records.count(
                        "select count(*) from app.access_entry where what = 'Draft written' and ?::uuid = any(shown)",
                        draft.id()))
                .isEqualTo(1);
        assertThat(Records.count(changes, draft.id())).isZero();
    }

    @Test
    void what_was_saved_in_another_tab_is_not_overwritten() {
        Answer draft = begun(NURSE, "Wren");
        ok(save(NURSE, draft.id(), version(draft), typed("Wren Hollow")));

        assertThat(save(NURSE, draft.id(), version(draft), typed("Wren Hill")).status())
                .isEqualTo(412);
        assertThat(NURSE.get(DRAFTS + "/" + draft.id()).body()).contains("Wren Hollow");
    }

    @Test
    void on_one_thing_somebody_has_one_draft_and_only_on_what_they_may_know_of() {
        String caseFile = AshCase.requested().id();
        String body = "{\"kind\": \"DECISION\", \"about\": \"%s\", \"fields\": {\"reasons\": \"I follow.\"}}";

        assertThat(CHAIR.post(DRAFTS, body.formatted(caseFile)).status()).isEqualTo(201);
        assertThat(CHAIR.post(DRAFTS, body.formatted(caseFile)).status()).isEqualTo(412);
        assertThat(CHAIR.post(DRAFTS, body.formatted(UUID.randomUUID())).status())
                .isEqualTo(404);
        assertThat(Caller.of("hugh.senn")
                        .post("boards/bex/drafts", body.formatted(caseFile))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_draft_of_no_kind_too_long_or_in_the_wrong_place_is_refused() {
        String caseFile = AshCase.requested().id();

        assertThat(NURSE.post(DRAFTS, "{\"fields\": {}}").status()).isEqualTo(400);
        assertThat(NURSE.post(DRAFTS, "{\"kind\": \"DECISION\", \"fields\": {}}")
                        .problem())
                .isEqualTo("DraftMisplaced");
        assertThat(NURSE.post(DRAFTS, "{\"kind\": \"REFERRAL\", \"about\": \"" + caseFile + "\", \"fields\": {}}")
                        .problem())
                .isEqualTo("DraftMisplaced");
        String most = "x".repeat(50_000);
        assertThat(NURSE.post(
                                DRAFTS,
                                "{\"kind\": \"REFERRAL\", \"fields\": {\"a\": \"%1$s\", \"b\": \"%1$s\", \"c\": \"%1$s\", \"d\": \"%1$s\"}}"
                                        .formatted(most))
                        .problem())
                .isEqualTo("DraftTooLong");
    }
}
