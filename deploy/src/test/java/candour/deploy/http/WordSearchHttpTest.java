package candour.deploy.http;

import static candour.deploy.http.AshCase.CHAIR;
import static candour.deploy.http.AshCase.MANAGER;
import static candour.deploy.http.AshCase.NURSE;
import static candour.deploy.http.AshCase.PANEL_CHAIR;
import static candour.deploy.http.AshCase.ok;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Words in the texts of a case lead to it, for whoever may know of it and for nobody else; names of children don't. */
@Tag("intake")
@Tag("isolation")
class WordSearchHttpTest {
    /** A word that stands nowhere else. */
    private static String word() {
        return "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "xq";
    }

    private static List<JsonObject> found(Caller caller, String board, String words) {
        return ok(caller.post(
                        "boards/" + board + "/word-search",
                        Json.createObjectBuilder().add("words", words).build().toString()))
                .items();
    }

    private static List<String> references(Caller caller, String words) {
        return found(caller, "ash", words).stream()
                .map(hit -> hit.getString("reference"))
                .toList();
    }

    private static List<String> places(JsonObject hit) {
        return hit.getJsonArray("places").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static Answer evidence(AshCase of, String text) {
        return ok(MANAGER.post(
                of.at("/assessment/evidence"),
                of.worksheet().version(),
                AshCase.evidence("abuse").replace("It was recorded.", text)));
    }

    @Test
    void a_case_is_found_by_what_came_in_by_what_agencies_said_and_by_evidence_together() {
        String first = word();
        String second = word();
        var of = AshCase.requested();
        ok(AshScoping.of(of).asked(AshScoping.HOUSING).gives(AshScoping.HARI, AshScoping.content("KNOWN", first, "")));
        evidence(of, second);

        List<JsonObject> hits = found(NURSE, "ash", second + " " + first);

        assertThat(hits).singleElement().satisfies(hit -> {
            assertThat(hit.getString("reference")).isEqualTo(of.reference());
            assertThat(hit.getString("kind")).isEqualTo("CASE");
            assertThat(places(hit)).containsExactly("RETURN", "EVIDENCE");
        });
        assertThat(hits.toString()).doesNotContain(first, second);
        assertThat(references(NURSE, first + " " + word()))
                .as("all of the words have to stand there")
                .isEmpty();
    }

    @Test
    void a_word_is_found_in_other_forms_of_it_and_small_words_find_nothing() {
        String mark = word();
        var of = AshCase.requested();
        evidence(of, mark + " bruises");

        assertThat(references(MANAGER, mark + " bruised")).containsExactly(of.reference());
        assertThat(references(MANAGER, "the of and")).isEmpty();
        assertThat(references(MANAGER, "")).isEmpty();
        assertThat(references(MANAGER, "' or true -- %")).doesNotContain(of.reference());
        assertThat(references(MANAGER, mark + "x".repeat(300))).isEmpty();
    }

    @Test
    void a_draft_is_found_nowhere_and_signed_advice_is() {
        String mark = word();
        var of = AshCase.requested();
        of.met();
        of.weighed();
        ok(AshCase.changed(
                MANAGER,
                of.at("/advice"),
                of.advice().version(),
                AshCase.draft("REVIEW").replace("What happened.", mark)));
        assertThat(references(PANEL_CHAIR, mark)).isEmpty();

        Answer drafted = of.advice();
        ok(PANEL_CHAIR.post(of.at("/advice/signature"), drafted.version(), AshCase.confirmation(drafted)));

        assertThat(found(CHAIR, "ash", mark)).singleElement().satisfies(hit -> assertThat(places(hit))
                .containsExactly("ADVICE"));
        ok(of.decide(CHAIR, "REVIEW", "I agree, since " + mark + " is certain."));
        assertThat(found(CHAIR, "ash", mark)).singleElement().satisfies(hit -> assertThat(places(hit))
                .containsExactly("ADVICE", "DECISION"));
    }

    @Test
    void evidence_that_was_withdrawn_leads_nowhere() {
        String mark = word();
        var of = AshCase.requested();
        Answer recorded = evidence(of, mark);
        String id = recorded.json().getJsonArray("limbs").getValuesAs(JsonObject.class).stream()
                .flatMap(limb -> limb.getJsonArray("evidence").getValuesAs(JsonObject.class).stream())
                .findFirst()
                .orElseThrow()
                .getString("id");
        assertThat(references(MANAGER, mark)).containsExactly(of.reference());

        ok(MANAGER.post(of.at("/assessment/evidence/" + id + "/withdrawal"), recorded.version(), ""));

        assertThat(references(MANAGER, mark)).isEmpty();
    }

    @Test
    void whoever_sent_a_referral_in_finds_it_by_what_they_sent_and_not_by_what_the_board_wrote() {
        String sent = word();
        String written = word();
        Answer referral = ok(Intake.SCHOOL.post(
                "boards/ash/referrals",
                Intake.referral(Intake.bySchool(), Intake.child("")).replace("Child 1 died at home.", sent)));
        ok(CHAIR.post(
                "boards/ash/referrals/" + referral.id() + "/consideration-request",
                referral.version(),
                Sample.request().replace("I ask the panel to consider this.", written)));
        String reference = referral.json().getString("reference");

        assertThat(references(Intake.SCHOOL, sent)).containsExactly(reference);
        assertThat(references(Intake.SCHOOL, written)).isEmpty();
        assertThat(references(Intake.CDOP, sent)).as("who didn't send it").isEmpty();
        assertThat(references(MANAGER, sent + " " + written)).containsExactly(reference);
    }

    @Test
    void another_board_finds_nothing_and_a_restricted_case_is_found_by_whom_it_is_restricted_to_alone() {
        String mark = word();
        var of = AshCase.requested();
        evidence(of, mark);
        assertThat(found(Caller.of("hugh.senn"), "bex", mark)).isEmpty();
        assertThat(references(NURSE, mark)).containsExactly(of.reference());

        AshRestriction.restricted(
                ok(MANAGER.get(of.at(""))).json().getJsonObject("referral").getString("id"));

        assertThat(references(NURSE, mark)).isEmpty();
        assertThat(references(PANEL_CHAIR, mark)).isEmpty();
        assertThat(references(MANAGER, mark)).containsExactly(of.reference());
    }

    @Test
    void who_the_children_are_is_looked_in_nowhere_and_what_was_typed_is_kept_nowhere() {
        String name = word();
        ok(MANAGER.post("boards/ash/referrals", Sample.referral().replace("Name of a test", name)));

        assertThat(references(MANAGER, name)).isEmpty();
        assertThat(Records.count("select count(*) from app.access_entry a where strpos(a::text, ?) > 0", name))
                .isZero();
        assertThat(Records.count("select count(*) from app.search_word w where strpos(w.word, ?) > 0", name))
                .isZero();
        assertThat(Caller.of("arlo.beck")
                        .post("boards/ash/word-search", "{\"words\": \"anything\"}")
                        .status())
                .as("the administrator reads no cases")
                .isEqualTo(403);
    }
}
