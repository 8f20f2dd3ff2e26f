package candour.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What somebody is told on a board: theirs, of that board, and only as long as they may know. */
@Tag("shell")
@Tag("isolation")
class NotificationsHttpTest {
    private static final String HERE = "boards/ash/notifications";

    private static JsonObject newest(Caller caller) {
        return AshCase.ok(caller.get(HERE)).items().get(0);
    }

    private static int unread(Caller caller) {
        return AshCase.ok(caller.get(HERE + "/unread")).json().getInt("count");
    }

    private static Answer reads(Caller caller, String id) {
        return caller.post(HERE + "/" + id + "/reading", "");
    }

    private static Answer received() {
        return AshCase.ok(AshCase.MANAGER.post("boards/ash/referrals", Sample.referral()));
    }

    @Test
    void a_referral_is_told_to_the_board_chair_and_to_nobody_else() {
        int others = unread(AshCase.NURSE);
        int own = unread(AshCase.MANAGER);
        int before = unread(AshCase.CHAIR);

        Answer referral = received();

        JsonObject told = newest(AshCase.CHAIR);
        assertThat(told.getString("kind")).isEqualTo("REFERRAL_WAITS");
        assertThat(told.getString("about")).isEqualTo(referral.id());
        assertThat(told.getString("reference")).isEqualTo(referral.json().getString("reference"));
        assertThat(told.containsKey("readAt")).isFalse();
        assertThat(unread(AshCase.CHAIR)).isEqualTo(before + 1);
        assertThat(unread(AshCase.NURSE)).isEqualTo(others);
        assertThat(unread(AshCase.MANAGER)).isEqualTo(own);
    }

    @Test
    void it_is_read_once_and_counted_no_more() {
        received();
        String id = newest(AshCase.CHAIR).getString("id");
        int before = unread(AshCase.CHAIR);

        Answer first = AshCase.ok(reads(AshCase.CHAIR, id));
        Answer again = AshCase.ok(reads(AshCase.CHAIR, id));

        assertThat(first.json().getString("readAt")).isEqualTo(again.json().getString("readAt"));
        assertThat(unread(AshCase.CHAIR)).isEqualTo(before - 1);
    }

    @Test
    void all_up_to_the_newest_that_was_seen_are_read_and_what_comes_after_is_not() {
        received();
        String seen = newest(AshCase.CHAIR).getString("id");
        received();
        String later = newest(AshCase.CHAIR).getString("id");

        AshCase.ok(AshCase.CHAIR.post(HERE + "/reading", "{\"upTo\": \"" + seen + "\"}"));

        assertThat(unread(AshCase.CHAIR)).isEqualTo(1);
        assertThat(newest(AshCase.CHAIR).getString("id")).isEqualTo(later);
    }

    @Test
    void anothers_notification_does_not_exist_and_stays_unread() {
        received();
        String id = newest(AshCase.CHAIR).getString("id");
        long refusals = Records.refusals();

        Answer of = AshCase.MANAGER.get(HERE + "/" + id);
        Answer never = AshCase.MANAGER.get(HERE + "/" + UUID.randomUUID());
        Answer read = reads(AshCase.MANAGER, id);
        Answer all = AshCase.MANAGER.post(HERE + "/reading", "{\"upTo\": \"" + id + "\"}");

        assertThat(List.of(of.status(), read.status(), all.status())).containsOnly(404);
        assertThat(of.body()).isEqualTo(never.body());
        assertThat(Records.refusals()).isEqualTo(refusals + 4);
        assertThat(newest(AshCase.CHAIR).containsKey("readAt")).isFalse();
    }

    @Test
    void on_another_board_there_is_nothing_of_this_one() {
        received();
        String id = newest(AshCase.CHAIR).getString("id");
        Caller dana = Caller.of("dana.pryce");
        AshCase.requested().convenedToday();

        assertThat(dana.get(HERE).body()).contains("MEETING_CONVENED");
        assertThat(dana.get("boards/bex/notifications").body()).doesNotContain("MEETING_CONVENED", "ASH-");
        assertThat(dana.get("boards/bex/notifications/" + id).status()).isEqualTo(404);
        assertThat(Caller.of("hugh.senn").get(HERE).status()).isEqualTo(404);
        assertThat(Caller.of("otis.rowan").get(HERE + "/unread").status()).isEqualTo(404);
    }

    @Test
    void the_list_comes_in_pages_with_the_newest_first() {
        received();
        received();

        Answer first = AshCase.ok(AshCase.CHAIR.get(HERE + "?limit=1"));
        String cursor = first.json().getString("next");
        Answer second = AshCase.ok(AshCase.CHAIR.get(HERE + "?limit=1&after=" + cursor));

        assertThat(first.items()).hasSize(1);
        assertThat(cursor).isEqualTo(first.items().get(0).getString("id"));
        assertThat(second.items().get(0).getString("toldAt"))
                .isLessThan(first.items().get(0).getString("toldAt"));
    }

    @Test
    void the_choice_of_mail_is_per_person_versioned_and_in_the_record() {
        String choice = HERE + "/choice";
        Answer seen = AshCase.ok(AshCase.NURSE.get(choice));
        assertThat(seen.header("ETag")).isEqualTo("\"" + seen.version() + "\"");
        assertThat(seen.json().getString("address")).isEqualTo("ruth.okell@ashmere-health.example");
        long recorded =
                Records.count("select count(*) from app.audit_entry where what = 'Notifications by mail chosen'");

        Answer off = AshCase.ok(AshCase.changed(AshCase.NURSE, choice, seen.version(), "{\"byMail\": false}"));
        Answer stale = AshCase.changed(AshCase.NURSE, choice, seen.version(), "{\"byMail\": true}");
        Answer blind = AshCase.NURSE.send("PUT", choice, Optional.of("{\"byMail\": true}"), Map.of());

        assertThat(off.json().getBoolean("byMail")).isFalse();
        assertThat(stale.status()).isEqualTo(412);
        assertThat(blind.status()).isEqualTo(428);
        assertThat(AshCase.ok(AshCase.MANAGER.get(choice)).json().getBoolean("byMail"))
                .isTrue();
        assertThat(Records.count("select count(*) from app.audit_entry where what = 'Notifications by mail chosen'"))
                .isEqualTo(recorded + 1);
        AshCase.ok(AshCase.changed(AshCase.NURSE, choice, off.version(), "{\"byMail\": true}"));
    }

    @Test
    void only_the_administrator_sees_what_mail_did_not_go_out() {
        assertThat(AshCase.ok(Caller.of("arlo.beck").get("boards/ash/undelivered-mail"))
                        .json())
                .containsKey("items");
        assertThat(AshCase.MANAGER.get("boards/ash/undelivered-mail").status()).isEqualTo(403);
    }

    @Test
    void marking_needs_a_key_and_a_body() {
        Answer keyless = AshCase.CHAIR.send("POST", HERE + "/reading", Optional.of("{}"), Map.of());

        assertThat(keyless.status()).isEqualTo(400);
        assertThat(AshCase.CHAIR.post(HERE + "/reading", "{}").status()).isEqualTo(400);
    }
}
