package candour.deploy.http;

import static candour.deploy.http.AshCase.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists of cases and of meetings, page by page. */
class PagesHttpTest {
    private static final String CASES = "case_file, opened_at desc, id desc";
    private static final String MEETINGS = "meeting, held_on desc, starts_at desc, id desc";

    private static void threeMore() {
        IntStream.range(0, 3)
                .mapToObj(i -> AshCase.requested())
                .forEach(opened -> AshCase.ok(MANAGER.post(
                        AshCase.MEETINGS, opened.agenda(AshCase.today().plusDays(20), false))));
    }

    private static List<String> ids(Answer page) {
        return page.items().stream().map(row -> row.getString("id")).toList();
    }

    /** What the database holds, in the order that the list promises. */
    private static List<String> stored(String list) {
        String[] parts = list.split(", ", 2);
        return List.of(Records.text(
                        "select string_agg(id::text, ',' order by " + parts[1] + ") from app." + parts[0]
                                + " where board_id = ?::uuid",
                        Records.board("ash"))
                .split(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"cases | " + CASES, "meetings | " + MEETINGS})
    void a_list_read_page_by_page_shows_everything_once_and_in_order(String path, String order) {
        threeMore();
        List<String> walked = new ArrayList<>();

        Answer page = MANAGER.get("boards/ash/" + path + "?limit=7");
        while (page.json().containsKey("next")) {
            assertThat(page.items()).hasSize(7);
            walked.addAll(ids(page));
            page = MANAGER.get(
                    "boards/ash/" + path + "?limit=7&after=" + page.json().getString("next"));
        }
        walked.addAll(ids(page));

        assertThat(walked).hasSizeGreaterThan(4).containsExactlyElementsOf(stored(order));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"cases | " + CASES, "meetings | " + MEETINGS})
    void what_is_added_meanwhile_neither_repeats_nor_hides_a_row(String path, String order) {
        threeMore();
        List<String> before = stored(order);

        Answer first = MANAGER.get("boards/ash/" + path + "?limit=2");
        threeMore();
        Answer second = MANAGER.get(
                "boards/ash/" + path + "?limit=2&after=" + first.json().getString("next"));

        assertThat(ids(first)).isEqualTo(before.subList(0, 2));
        assertThat(ids(second)).isEqualTo(before.subList(2, 4));
    }

    @ParameterizedTest
    @CsvSource({"cases", "meetings"})
    void a_page_has_a_row_at_least_and_a_hundred_at_most(String path) {
        threeMore();

        assertThat(MANAGER.get("boards/ash/" + path + "?limit=0").items()).hasSize(1);
        assertThat(MANAGER.get("boards/ash/" + path + "?limit=-5").items()).hasSize(1);
        assertThat(MANAGER.get("boards/ash/" + path + "?limit=1000000").items()).hasSizeLessThanOrEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"cases", "meetings"})
    void a_cursor_of_another_board_or_of_nothing_does_not_exist(String path) {
        threeMore();
        JsonObject ours = MANAGER.get("boards/ash/" + path + "?limit=1").items().get(0);

        Answer foreign = Caller.of("hugh.senn").get("boards/bex/" + path + "?after=" + ours.getString("id"));
        Answer nothing = MANAGER.get("boards/ash/" + path + "?after=" + UUID.randomUUID());

        assertThat(List.of(foreign.status(), nothing.status())).containsOnly(404);
    }
}
