package candour.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A board's own words: put in force and taken back by its administrator, at nobody else's board. */
@Tag("shell")
class WordingHttpTest {
    private static final Caller ADMINISTRATOR = Caller.of("lena.moss");
    private static final String WORDING = "boards/car/wording";
    private static final String TEXT = "convene.place.hint";

    private static Answer put(Caller caller, String key, long version, String text) {
        return caller.send(
                "PUT",
                WORDING + "/" + key,
                Optional.of(Json.createObjectBuilder().add("text", text).build().toString()),
                Map.of("If-Match", "\"" + version + "\""));
    }

    private static Answer takeBack(String key, long version) {
        return ADMINISTRATOR.send(
                "DELETE", WORDING + "/" + key, Optional.empty(), Map.of("If-Match", "\"" + version + "\""));
    }

    private static JsonObject text(String key) {
        return ADMINISTRATOR.get(WORDING).items().stream()
                .filter(text -> text.getString("key").equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static long version(String key) {
        return text(key).getJsonNumber("version").longValue();
    }

    @Test
    void words_are_put_in_force_and_taken_back_and_both_stand_in_the_record() {
        Answer changed = put(ADMINISTRATOR, TEXT, version(TEXT), "A room of ours");

        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(changed.json().getString("own")).isEqualTo("A room of ours");
        assertThat(changed.header("ETag")).isEqualTo("\"" + changed.version() + "\"");
        assertThat(text(TEXT).getString("own")).isEqualTo("A room of ours");

        Answer back = takeBack(TEXT, changed.version());

        assertThat(back.status()).isEqualTo(200);
        assertThat(back.json().containsKey("own") && !back.json().isNull("own")).isFalse();
        assertThat(back.version()).isGreaterThan(changed.version());
        assertThat(Records.text(
                        "select string_agg(detail ->> 'after', ' | ' order by seq) from (select * from app.audit_entry"
                                + " where board_id = ?::uuid and what = 'Wording changed' and detail ->> 'key' = ?"
                                + " order by seq desc limit 2) latest",
                        Records.board("car"),
                        TEXT))
                .isEqualTo("A room of ours | " + back.json().getString("product"));
    }

    @Test
    void who_has_seen_an_older_version_is_told_so_and_changes_nothing() {
        long seen = version("cases.lede");
        AshCase.ok(put(ADMINISTRATOR, "cases.lede", seen, "The first."));

        assertThat(put(ADMINISTRATOR, "cases.lede", seen, "The second.").status())
                .isEqualTo(412);
        assertThat(takeBack("cases.lede", seen).status()).isEqualTo(412);
        assertThat(text("cases.lede").getString("own")).isEqualTo("The first.");
        AshCase.ok(takeBack("cases.lede", seen + 1));
    }

    @Test
    void of_two_who_change_a_text_first_at_once_one_is_told_so() {
        String key = Stream.of("meetings.lede", "meetings.more", "new.send.hint", "child.add")
                .filter(one -> version(one) == 0)
                .findFirst()
                .orElseThrow();

        List<Integer> answers = Stream.of("One way", "Another way")
                .map(text -> CompletableFuture.supplyAsync(
                        () -> put(ADMINISTRATOR, key, 0, text).status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(answers.get(0)).isEqualTo(200);
        assertThat(answers.get(1)).isIn(409, 412);
        assertThat(text(key).getString("own")).isIn("One way", "Another way");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "referral.status.AWAITING_REQUEST",
                "advice.confirm.text",
                "page.NotAllowed.text",
                "mail.text",
                "cases.nowhere",
                "CASES.LEDE"
            })
    void a_text_that_no_board_may_change_is_not_there(String key) {
        assertThat(put(ADMINISTRATOR, key, 0, "Anything").status()).isEqualTo(404);
        assertThat(ADMINISTRATOR.get(WORDING).items())
                .noneMatch(text -> text.getString("key").equals(key));
    }

    @Test
    void what_was_never_changed_is_not_taken_back() {
        assertThat(takeBack("child.remove", 0).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines", "a\u202Eturned line", "a\u0000zero"})
    void what_can_not_be_read_as_one_line_is_bad_input(String text) {
        assertThat(put(ADMINISTRATOR, TEXT, version(TEXT), text).status()).isEqualTo(400);
    }

    @Test
    void what_does_not_fit_the_text_is_refused_in_words() {
        Answer places = put(ADMINISTRATOR, "convene.urgency.notice", version("convene.urgency.notice"), "In time?");
        Answer brackets = put(ADMINISTRATOR, TEXT, version(TEXT), "A room {0}");
        Answer length = put(ADMINISTRATOR, "cases.title", version("cases.title"), "x".repeat(61));

        assertThat(places.status()).isEqualTo(409);
        assertThat(places.problem()).isEqualTo("PlacesDiffer");
        assertThat(places.json().getString("detail")).startsWith("The text has to name {0}, as the product's does");
        assertThat(brackets.problem()).isEqualTo("NoPlaces");
        assertThat(length.problem()).isEqualTo("OwnTextTooLong");
        assertThat(length.json().getString("detail")).contains("60 characters");
    }

    @Test
    void only_the_administrator_reads_and_changes_them() {
        Caller chair = Caller.of("frances.dell");
        String before = Records.business("ash");

        assertThat(chair.get("boards/ash/wording").status()).isEqualTo(403);
        assertThat(chair.send(
                                "PUT",
                                "boards/ash/wording/cases.lede",
                                Optional.of("{\"text\": \"Mine.\"}"),
                                Map.of("If-Match", "\"0\""))
                        .status())
                .isEqualTo(403);
        assertThat(Records.business("ash")).isEqualTo(before);
    }
}
