package candour.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandFactsTest {
    @TempDir
    private Path state;

    @Test
    void what_is_written_can_be_read_again_by_its_owner_only() throws IOException {
        var facts = facts(ProcessMark.of("stand", ProcessHandle.current().pid()));

        facts.write();

        assertThat(StandFacts.read(StandFacts.fileIn(state))).isEqualTo(facts);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(StandFacts.fileIn(state))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_process_number_that_now_belongs_to_another_is_not_taken_for_the_stand() {
        var alive = ProcessMark.of("stand", ProcessHandle.current().pid());

        assertThat(facts(alive).isRunning()).isTrue();
        assertThat(facts(new ProcessMark("stand", alive.pid(), alive.started() - 1))
                        .isRunning())
                .isFalse();
    }

    @Test
    void what_a_killed_stand_has_left_running_is_stopped() throws IOException {
        var left = new ProcessBuilder("sleep", "600").start();
        var me = ProcessMark.of("stand", ProcessHandle.current().pid());
        var killed = new ProcessMark("stand", me.pid(), me.started() - 1);
        facts(killed)
                .with(StandFacts.STARTING, List.of(ProcessMark.of("Keycloak", left.pid())))
                .write();
        var said = new ArrayList<String>();

        var stopped = Leftovers.stop(state, said::add);

        assertThat(stopped).isTrue();
        assertThat(left.isAlive()).isFalse();
        assertThat(said).containsExactly("Stopping Keycloak, which an earlier start had left running.");
        assertThat(StandFacts.fileIn(state)).doesNotExist();
    }

    private StandFacts facts(ProcessMark supervisor) {
        return new StandFacts(
                StandFacts.READY,
                state,
                18000,
                URI.create("http://localhost:18080"),
                URI.create("http://localhost:18081"),
                URI.create("http://localhost:18026"),
                URI.create("http://localhost:18090"),
                "http://localhost:18090/realms/candour",
                "jdbc:postgresql://127.0.0.1:18032/candour",
                Map.of("candour_app", "secret"),
                People.authenticators("made-up"),
                state.resolve("demo-clock"),
                supervisor,
                List.of(new ProcessMark("web-ui", 4711, 815)));
    }
}
