package candour.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResultTableTest {
    @Test
    void rows_stand_under_their_titles() {
        var lines = ResultTable.lines(List.of(List.of("reference", "on"), List.of("ASH-2026-001", "3 March")));

        assertThat(lines)
                .containsExactly("reference    | on", "-------------+--------", "ASH-2026-001 | 3 March", "(1 row)");
    }
}
