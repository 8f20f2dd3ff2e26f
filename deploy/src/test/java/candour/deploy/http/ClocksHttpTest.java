package candour.deploy.http;

import static candour.deploy.http.AshCase.CHAIR;
import static candour.deploy.http.AshCase.MANAGER;
import static candour.deploy.http.AshCase.NURSE;
import static candour.deploy.http.AshCase.PANEL_CHAIR;
import static candour.deploy.http.AshCase.ok;
import static candour.deploy.http.AshCase.today;
import static org.assertj.core.api.Assertions.assertThat;

import candour.deploy.TurnedClock;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The statutory clocks: what is due, what stops it, what suspends it, and what is recorded about it. */
@Tag("rules")
@ResourceLock(TurnedClock.ALONE)
class ClocksHttpTest {
    private static long changes(String what, AshClocks of) {
        return Records.count(
                "select count(*) from app.audit_entry where what = ? and about = ?::uuid",
                what,
                of.read().id());
    }

    // ---- the duty to notify

    @Test
    void it_is_due_five_working_days_after_awareness_and_says_how_that_was_computed() {
        try (var clock = TurnedClock.to("2026-04-07")) {
            AshClocks clocks = AshClocks.received("2026-03-30", "2026-04-02");

            JsonObject duty = clocks.clock("notification");

            assertThat(duty.getString("state")).isEqualTo("RUNNING");
            assertThat(duty.getString("due")).isEqualTo("2026-04-13");
            assertThat(duty.getString("how"))
                    .isEqualTo(
                            "5 working days after 2 April 2026, without Good Friday 3 April and Easter Monday 6 April.");
            clock.on("2026-04-13T23:59");
            assertThat(clocks.clock("notification").getString("state")).isEqualTo("RUNNING");
            clock.on("2026-04-15");
            assertThat(clocks.clock("notification").getString("state")).isEqualTo("OVERDUE");
            assertThat(clocks.clock("notification").getInt("workingDays")).isEqualTo(2);
        }
    }

    @Test
    void what_was_recorded_as_sent_stops_it_and_candour_has_sent_nothing() {
        try (var clock = TurnedClock.to("2026-04-07")) {
            AshClocks clocks = AshClocks.received("2026-03-30", "2026-04-02");
            clock.on("2026-04-14");
            long mails = Records.count("select count(*) from app.outgoing_mail");

            Answer recorded = clocks.sent("2026-04-10");

            assertThat(recorded.status()).as(recorded.toString()).isEqualTo(201);
            assertThat(recorded.header("ETag")).isEqualTo("\"" + recorded.version() + "\"");
            JsonObject stopped = AshClocks.clock(recorded, "notification");
            assertThat(stopped.getString("state")).isEqualTo("STOPPED_IN_TIME");
            assertThat(stopped.getString("stoppedOn")).isEqualTo("2026-04-10");
            JsonObject record = recorded.json().getJsonArray("notifications").getJsonObject(0);
            assertThat(record.getString("reference")).isEqualTo("SIN-77");
            assertThat(record.getString("recordedBy")).isEqualTo("Gwen Hollis");
            assertThat(changes("Authority's notification recorded as sent", clocks))
                    .isEqualTo(1);
            assertThat(Records.count("select count(*) from app.outgoing_mail")).isEqualTo(mails);
        }
    }

    @Test
    void a_decision_not_to_notify_is_recorded_with_its_maker_and_superseded_by_a_later_record() {
        AshClocks clocks = AshClocks.received("2026-03-30", "2026-04-02");

        Answer decided = ok(clocks.record(MANAGER, "/decision-not-to-notify", """
                {"on": "2026-04-09", "by": "Director of Children's Services", "reason": "No abuse is suspected."}"""));
        assertThat(AshClocks.clock(decided, "notification").getBoolean("waived"))
                .isTrue();
        assertThat(decided.body()).contains("Director of Children's Services");

        Answer sent = ok(clocks.sent("2026-04-16"));

        assertThat(AshClocks.clock(sent, "notification").getString("state")).isEqualTo("STOPPED_LATE");
        assertThat(AshClocks.clock(sent, "notification").getInt("workingDays")).isEqualTo(3);
        assertThat(sent.json().getJsonArray("notifications")).hasSize(2);
    }

    @Test
    void days_that_cannot_be_are_refused_and_nothing_is_recorded() {
        AshClocks clocks = AshClocks.received("2026-03-30", "2026-04-02");

        assertThat(clocks.sent(today().plusDays(1).toString()).problem()).isEqualTo("RecordedBeforeItHappened");
        assertThat(clocks.sent("2026-04-01").problem()).isEqualTo("BeforeTheClockBegan");
        assertThat(clocks.record(MANAGER, "/notification", "{\"on\": \"2026-04-10\", \"by\": \"x\"}")
                        .status())
                .isEqualTo(400);
        assertThat(clocks.read().json().getJsonArray("notifications")).isEmpty();
        assertThat(clocks.read().version()).isZero();
    }

    @Test
    void members_of_the_panel_give_the_view_of_their_own_agency() {
        AshClocks clocks = AshClocks.received("2026-03-30", "2026-04-02");
        String health = ok(NURSE.get(clocks.at("")))
                .json()
                .getJsonArray("ownAgencies")
                .getJsonObject(0)
                .getString("id");
        String body = """
                {"agency": "%s", "view": "YES", "reason": "Neglect is suspected."}""".formatted(health);

        Answer given = clocks.record(NURSE, "/views", body);

        assertThat(given.status()).as(given.toString()).isEqualTo(201);
        assertThat(given.json().getJsonArray("views").getJsonObject(0).getString("agencyName"))
                .isEqualTo("Ashmere Health");
        Answer other = clocks.record(Caller.of("dana.pryce"), "/views", body);
        assertThat(other.problem()).isEqualTo("NotYourAgency");
        for (Caller caller : List.of(MANAGER, CHAIR, PANEL_CHAIR)) {
            assertThat(clocks.record(caller, "/views", body).status()).isEqualTo(403);
        }
        assertThat(clocks.read().json().getJsonArray("views")).hasSize(1);
    }

    // ---- who, and how often

    @Test
    void only_the_business_manager_records_and_every_attempt_of_others_is_recorded() {
        AshClocks clocks = AshClocks.received("2026-03-30", "2026-04-02");

        for (Caller other : List.of(CHAIR, PANEL_CHAIR, NURSE, Caller.of("arlo.beck"))) {
            long before = Records.refusals();
            assertThat(clocks.record(other, "/notification", AshClocks.sentBody("2026-04-10"))
                            .status())
                    .isEqualTo(403);
            assertThat(Records.refusals()).isEqualTo(before + 1);
        }
        assertThat(Caller.of("hugh.senn").get(clocks.at("")).status()).isEqualTo(404);
        assertThat(Caller.of("arlo.beck").get(clocks.at("")).status()).isEqualTo(403);
    }

    @Test
    void who_saw_an_older_version_records_nothing_and_a_repeated_request_happens_once() {
        AshClocks clocks = AshClocks.received("2026-03-30", "2026-04-02");
        var once = Map.of("Idempotency-Key", Sample.key(), "If-Match", "\"0\"");
        String body = AshClocks.sentBody("2026-04-10");

        Answer first = MANAGER.post(clocks.at("/notification"), body, once);
        Answer again = MANAGER.post(clocks.at("/notification"), body, once);
        Answer late = MANAGER.post(clocks.at("/notification"), 0, body);

        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(late.status()).isEqualTo(412);
        assertThat(clocks.read().json().getJsonArray("notifications")).hasSize(1);
    }

    // ---- the decision

    @Test
    void a_decision_is_due_a_month_after_the_board_was_notified_and_its_lateness_is_the_chairs_to_explain() {
        try (var clock = TurnedClock.to("2026-01-31")) {
            AshClocks clocks = AshClocks.received("2026-01-20", "2026-01-30");
            assertThat(clocks.clock("decision").getString("due")).isEqualTo("2026-02-28");
            String reason = "{\"reason\": \"The panel's advice came late.\"}";
            assertThat(clocks.record(CHAIR, "/decision/lateness", reason).problem())
                    .isEqualTo("ClockNotLate");

            clock.on("2026-03-01");

            assertThat(clocks.clock("decision").getString("state")).isEqualTo("OVERDUE");
            assertThat(clocks.record(MANAGER, "/decision/lateness", reason).problem())
                    .isEqualTo("LatenessIsTheChairs");
            Answer explained = clocks.record(CHAIR, "/decision/lateness", reason);
            assertThat(explained.status()).as(explained.toString()).isEqualTo(201);
            assertThat(AshClocks.clock(explained, "decision").getString("lateBecause"))
                    .isEqualTo("The panel's advice came late.");
            assertThat(changes("Lateness explained", clocks)).isEqualTo(1);
        }
    }

    @Test
    void a_manager_who_stands_in_explains_a_late_decision_in_the_chairs_name() {
        try (var clock = TurnedClock.to("2026-01-31")) {
            AshClocks clocks = AshClocks.received("2026-01-20", "2026-01-30");
            clock.on("2026-03-01");
            LocalDate from = LocalDate.of(2026, 3, 1);
            ok(CHAIR.post(
                    AshDelegate.DELEGATIONS,
                    AshDelegate.body(AshDelegate.line("ash", "gwen.hollis"), from, from.plusDays(2))));

            Answer explained =
                    ok(clocks.record(MANAGER, "/decision/lateness", "{\"reason\": \"The panel's advice came late.\"}"));

            assertThat(explained.json().getJsonArray("notes").getJsonObject(0).getString("recordedBy"))
                    .isEqualTo(
                            "Gwen Hollis, for Frances Dell, Board Chair (delegate from 1 March 2026 to 3 March 2026)");
        }
    }

    @Test
    void the_board_sees_what_is_overdue_before_everything_else() {
        AshClocks clocks = AshClocks.received("2026-03-30", "2026-04-02");
        String reference = clocks.read().json().getString("reference");

        List<JsonObject> running = ok(MANAGER.get("boards/ash/clocks")).items();
        JsonObject overview = ok(MANAGER.get("boards/ash/overview")).json();

        assertThat(running).anySatisfy(one -> {
            assertThat(one.getString("reference")).isEqualTo(reference);
            assertThat(one.getJsonObject("clock").getString("state")).isEqualTo("OVERDUE");
        });
        assertThat(running.stream().map(one -> state(one)))
                .isSortedAccordingTo((one, other) -> Boolean.compare(other.equals("OVERDUE"), one.equals("OVERDUE")));
        assertThat(overview.getInt("clocksOverdue")).isEqualTo((int)
                running.stream().filter(one -> state(one).equals("OVERDUE")).count());
        assertThat(overview.getJsonArray("clocks")).hasSize(5);
    }

    private static String state(JsonObject running) {
        return running.getJsonObject("clock").getString("state");
    }

    // ---- suspension

    private static String id(Answer sheet) {
        return sheet.json().getJsonArray("suspensions").getJsonObject(0).getString("id");
    }

    @Test
    void forty_days_are_asked_for_by_one_approved_by_another_and_move_the_day_by_forty() {
        AshClocks clocks = AshClocks.of(AshCase.reviewed());
        LocalDate due = LocalDate.parse(clocks.clock("review").getString("due"));
        String from = today().toString();

        Answer asked = clocks.record(
                MANAGER,
                "/suspensions",
                AshClocks.suspension(
                        "review", from, Optional.of(today().plusDays(40).toString())));

        assertThat(asked.status()).as(asked.toString()).isEqualTo(201);
        assertThat(AshClocks.clock(asked, "review").getString("state")).isEqualTo("RUNNING");
        assertThat(clocks.record(MANAGER, "/suspensions/" + id(asked) + "/approval", "{}")
                        .status())
                .isEqualTo(403);
        Answer approved = clocks.record(CHAIR, "/suspensions/" + id(asked) + "/approval", "{}");
        assertThat(approved.status()).as(approved.toString()).isEqualTo(200);
        JsonObject paused = AshClocks.clock(approved, "review");
        assertThat(paused.getString("state")).isEqualTo("PAUSED");
        assertThat(paused.getString("due")).isEqualTo(due.plusDays(40).toString());
        assertThat(paused.getString("how")).contains("40 days on which the clock stood still");

        Answer ended = ok(clocks.record(MANAGER, "/suspensions/" + id(asked) + "/end", "{}"));

        assertThat(AshClocks.clock(ended, "review").getString("state")).isEqualTo("RUNNING");
        assertThat(AshClocks.clock(ended, "review").getString("due")).isEqualTo(due.toString());
        assertThat(Stream.of(
                                "Suspension of a clock asked for",
                                "Suspension of a clock approved",
                                "Suspension of a clock ended")
                        .map(what -> changes(what, clocks)))
                .containsOnly(1L);
    }

    @Test
    void a_clock_whose_rule_has_no_suspension_offers_none_and_refuses_one() {
        AshClocks clocks = AshClocks.received("2026-03-30", "2026-04-02");

        assertThat(clocks.clock("notification").getJsonArray("suspendedBy")).isEmpty();
        assertThat(clocks.record(
                                MANAGER,
                                "/suspensions",
                                AshClocks.suspension("notification", "2026-04-02", Optional.empty()))
                        .problem())
                .isEqualTo("ClockNotSuspendable");
        assertThat(clocks.record(
                                MANAGER,
                                "/suspensions",
                                AshClocks.suspension("nonsense", "2026-04-02", Optional.empty()))
                        .problem())
                .isEqualTo("NoSuchClock");
        assertThat(clocks.read().json().getJsonArray("suspensions")).isEmpty();
    }

    @Test
    void a_review_is_recorded_as_finished() {
        AshClocks clocks = AshClocks.of(AshCase.reviewed());
        String body = "{\"on\": \"" + today() + "\", \"evidence\": \"Minutes of the board\"}";

        assertThat(clocks.record(MANAGER, "/decision/completion", body).problem())
                .isEqualTo("ClockStopsByItself");
        Answer finished = clocks.record(MANAGER, "/review/completion", body);

        assertThat(AshClocks.clock(finished, "review").getString("state")).isEqualTo("STOPPED_IN_TIME");
        assertThat(clocks.record(MANAGER, "/review/completion", body).problem()).isEqualTo("ClockNotRunning");
    }

    @Test
    void what_was_recorded_as_finished_by_mistake_is_taken_back_and_stays_readable() {
        AshClocks clocks = AshClocks.of(AshCase.reviewed());
        String done = "{\"on\": \"" + today() + "\", \"evidence\": \"Minutes of the board\"}";
        String reason = "{\"reason\": \"It was another review that was finished.\"}";
        assertThat(clocks.record(MANAGER, "/review/completion/retraction", reason)
                        .problem())
                .isEqualTo("ClockNotFinished");
        ok(clocks.record(MANAGER, "/review/completion", done));

        assertThat(clocks.record(CHAIR, "/review/completion/retraction", reason).problem())
                .isEqualTo("NotAllowed");
        Answer back = ok(clocks.record(MANAGER, "/review/completion/retraction", reason));

        assertThat(AshClocks.clock(back, "review").getString("state")).isEqualTo("RUNNING");
        assertThat(back.json().getJsonArray("notes").getValuesAs(JsonObject.class).stream()
                        .map(note -> note.getString("kind")))
                .containsExactly("NOT_FINISHED", "FINISHED");
        assertThat(clocks.record(MANAGER, "/review/completion/retraction", reason)
                        .problem())
                .isEqualTo("ClockNotFinished");
        ok(clocks.record(MANAGER, "/review/completion", done));
    }

    @Test
    void what_was_done_meanwhile_is_not_put_off_by_a_late_approval() {
        AshClocks clocks = AshClocks.of(AshCase.reviewed());
        Answer asked = ok(clocks.record(
                MANAGER, "/suspensions", AshClocks.suspension("review", today().toString(), Optional.empty())));
        ok(clocks.record(MANAGER, "/review/completion", "{\"on\": \"" + today() + "\", \"evidence\": \"Minutes\"}"));

        assertThat(clocks.record(CHAIR, "/suspensions/" + id(asked) + "/approval", "{}")
                        .problem())
                .isEqualTo("ClockNotRunning");
    }

    @Test
    void nothing_is_owed_for_a_referral_that_the_board_chair_declined() {
        Answer received = ok(MANAGER.post("boards/ash/referrals", Sample.referral()));
        AshClocks clocks = AshClocks.of(received.id());
        assertThat(clocks.clock("notification").getString("state")).isEqualTo("OVERDUE");

        ok(CHAIR.post(
                "boards/ash/referrals/" + received.id() + "/ending/decline",
                received.version(),
                "{\"reason\": \"Not for a review.\"}"));

        assertThat(clocks.read().json().getJsonArray("clocks").getValuesAs(JsonObject.class))
                .extracting(one -> one.getString("state"))
                .containsOnly("NOT_STARTED");
        assertThat(ok(MANAGER.get("boards/ash/clocks")).items())
                .noneMatch(one -> one.getString("referral").equals(received.id()));
        assertThat(clocks.sent(today().toString()).problem()).isEqualTo("ReferralOver");
    }

    @Test
    void a_referral_carries_the_clocks_of_its_page() {
        AshClocks clocks = AshClocks.received("2026-03-30", "2026-04-02");
        String referral = "boards/ash/referrals/" + clocks.read().id();

        assertThat(ok(MANAGER.get(referral)).json().getJsonArray("clocks"))
                .isEqualTo(clocks.read().json().getJsonArray("clocks"));
    }
}
