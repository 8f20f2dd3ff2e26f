package candour.deploy.http;

import static candour.deploy.http.AshCase.DOCTORS;
import static candour.deploy.http.AshCase.FAMILY_SERVICES;
import static candour.deploy.http.AshCase.MANAGER;
import static candour.deploy.http.AshCase.NURSES;
import static candour.deploy.http.AshCase.PANEL_CHAIR;
import static candour.deploy.http.AshCase.SERGEANTS;
import static candour.deploy.http.AshCase.arrival;
import static candour.deploy.http.AshCase.arrives;
import static candour.deploy.http.AshCase.attended;
import static candour.deploy.http.AshCase.deputy;
import static candour.deploy.http.AshCase.leaves;
import static candour.deploy.http.AshCase.ok;
import static candour.deploy.http.AshCase.opened;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Deputies sit in seats, and people leave while the meeting is open. */
@Tag("first-case")
class AttendanceHttpTest {
    private static final String CHAIRS = "Independent panel chair";
    private static final String EDUCATION = "Assistant Director for Raising Achievement and Aspiration";

    private static JsonObject quorum(Answer meeting) {
        return meeting.json().getJsonObject("quorum");
    }

    private static List<JsonObject> sittings(Answer meeting, String title) {
        return meeting.json().getJsonArray("seats").getValuesAs(JsonObject.class).stream()
                .filter(seat -> seat.getString("title").equals(title))
                .flatMap(seat -> seat.getJsonArray("sittings").getValuesAs(JsonObject.class).stream())
                .toList();
    }

    @Test
    void named_deputies_make_a_meeting_quorate_and_are_recorded_by_name() {
        Answer meeting = AshCase.requested().convenedToday();
        for (String title : List.of(NURSES, FAMILY_SERVICES, SERGEANTS)) {
            meeting = ok(arrives(meeting, deputy(meeting, title, "Deputy of " + title)));
        }

        Answer open = ok(opened(meeting));

        assertThat(quorum(open).getBoolean("quorate")).isTrue();
        assertThat(quorum(open).getInt("members")).isEqualTo(3);
        assertThat(sittings(open, SERGEANTS)).singleElement().satisfies(sitting -> {
            assertThat(sitting.getString("satAs")).isEqualTo("DEPUTY");
            assertThat(sitting.getString("name")).isEqualTo("Deputy of " + SERGEANTS);
        });
    }

    @Test
    void a_deputy_needs_a_name_and_a_seat_that_has_deputies() {
        Answer meeting = AshCase.requested().convenedToday();
        String nurse = deputy(meeting, NURSES, "Somebody");

        Answer nameless = arrives(meeting, nurse.replace(", \"name\": \"Somebody\"", ""));
        Answer blank = arrives(meeting, nurse.replace("Somebody", "  "));
        Answer unnamed = arrives(meeting, deputy(meeting, CHAIRS, "Somebody"));

        assertThat(List.of(nameless.problem(), blank.problem())).containsOnly("DeputyWithoutName");
        assertThat(unnamed.problem()).isEqualTo("DeputyNotNamed");
        assertThat(unnamed.json().getString("detail")).contains(CHAIRS);
        assertThat(Records.count("select count(*) from app.attendance where meeting_id = ?::uuid", meeting.id()))
                .isZero();
    }

    @Test
    void holder_and_deputy_of_one_seat_count_once_and_each_leaves_alone() {
        Answer meeting = attended(AshCase.requested().convenedToday(), NURSES);
        String nurse = deputy(meeting, NURSES, "Somebody");

        Answer both = ok(arrives(meeting, nurse));
        Answer twice = arrives(both, nurse);
        Answer holder = ok(leaves(both, nurse));
        Answer nobody = ok(leaves(holder, arrival(holder, NURSES)));

        assertThat(quorum(both).getInt("members")).isEqualTo(1);
        assertThat(twice.problem()).isEqualTo("SeatTakenAlready");
        assertThat(quorum(holder).getInt("members")).isEqualTo(1);
        assertThat(quorum(nobody).getInt("members")).isZero();
        assertThat(leaves(nobody, nurse).problem()).isEqualTo("SeatEmpty");
    }

    @Test
    void quorum_falls_when_somebody_leaves_an_open_meeting_and_comes_back_with_another_agency() {
        var thread = AshCase.requested();
        Answer open = thread.met();

        Answer fallen = ok(leaves(open, arrival(open, SERGEANTS)));
        Answer another = ok(arrives(fallen, arrival(fallen, EDUCATION)));

        assertThat(quorum(open).getBoolean("quorate")).isTrue();
        assertThat(quorum(fallen).getBoolean("quorate")).isFalse();
        assertThat(quorum(fallen).getJsonArray("agencies")).hasSize(2);
        assertThat(fallen.json().getString("status")).isEqualTo("OPEN");
        assertThat(fallen.json().getJsonObject("openedQuorum")).isEqualTo(quorum(open));
        assertThat(sittings(fallen, SERGEANTS)).singleElement().satisfies(sitting -> assertThat(sitting)
                .containsKey("leftAt"));
        assertThat(quorum(another).getBoolean("quorate")).isTrue();
        assertThat(MANAGER.get(AshCase.address(open) + "/history").items())
                .extracting(line -> line.getString("what"))
                .endsWith("Departure recorded", "Arrival recorded");
    }

    @Test
    void a_meeting_that_lost_its_quorum_before_it_was_opened_can_not_be_opened() {
        Answer quorate = attended(AshCase.requested().convenedToday(), NURSES, FAMILY_SERVICES, SERGEANTS);
        Answer fallen = ok(leaves(quorate, arrival(quorate, SERGEANTS)));

        Answer refused = opened(fallen);

        assertThat(refused.problem()).isEqualTo("NotQuorate");
    }

    @Test
    void whoever_is_still_there_leaves_when_the_meeting_is_closed() {
        Answer open = attended(AshCase.requested().met(), DOCTORS);

        Answer closed = ok(PANEL_CHAIR.post(AshCase.address(open) + "/closing", open.version(), "{}"));

        for (String title : List.of(NURSES, DOCTORS, FAMILY_SERVICES, SERGEANTS)) {
            assertThat(sittings(closed, title)).singleElement().satisfies(sitting -> assertThat(sitting)
                    .containsEntry("leftAt", closed.json().get("closedAt")));
        }
        assertThat(leaves(closed, arrival(closed, DOCTORS)).problem()).isEqualTo("MeetingIsClosed");
    }
}
