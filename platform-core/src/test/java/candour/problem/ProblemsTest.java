package candour.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.OPTIONAL;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import candour.board.UnknownAgency;
import candour.document.FileTooLarge;
import candour.identity.NotAllowed;
import candour.kernel.NotFound;
import candour.kernel.Refusal;
import candour.kernel.Stale;
import candour.work.KeyReused;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {
    private final Logger log = Logger.getLogger(Problems.class.getName());

    @BeforeEach
    void the_log_is_quiet() {
        log.setLevel(Level.OFF);
    }

    @AfterEach
    void the_log_is_back() {
        log.setLevel(null);
    }

    @Test
    void a_refusal_is_a_conflict_in_its_own_words() {
        var agency = UUID.randomUUID();

        var problem = Problems.of(new UnknownAgency(agency));

        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.type()).isEqualTo("urn:candour:problem:UnknownAgency");
        assertThat(problem.title()).isEqualTo("Refused");
        assertThat(problem.detail()).contains("The agency " + agency + " is not in the catalogue. Nothing was saved.");
        assertThat(problem.correlation()).isEmpty();
    }

    @Test
    void every_refusal_is_a_conflict_but_what_is_too_large() {
        for (Refusal refusal : SampleRefusals.all()) {
            assertThat(Problems.of(refusal).status()).isEqualTo(refusal instanceof FileTooLarge ? 413 : 409);
        }
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertMapped(new NotFound(), 404, "NotFound");
    }

    @Test
    void what_the_actor_may_not_do_is_not_allowed() {
        assertMapped(SampleRefusals.make(NotAllowed.class), 403, "NotAllowed");
    }

    @Test
    void what_somebody_changed_since_fails_its_precondition() {
        assertMapped(new Stale(), 412, "Stale");
    }

    @Test
    void a_key_of_another_request_is_unprocessable() {
        assertMapped(SampleRefusals.make(KeyReused.class), 422, "KeyReused");
    }

    @Test
    void what_is_invalid_is_a_bad_request() {
        assertMapped(new ConstraintViolationException(Set.of()), 400, "Invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "53300", "57014", "57P01", "55P03", "40P01", "25P03", "25P04"})
    void a_database_that_is_away_or_busy_is_unavailable_and_logged(String state) {
        var problem = Problems.of(new IllegalStateException(new SQLException("away", state)));

        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.type()).isEqualTo("urn:candour:problem:Unavailable");
        assertThat(problem.correlation()).isPresent();
    }

    @Test
    void an_exhausted_pool_is_unavailable() {
        var problem = Problems.of(new SQLException("Error in allocating a connection. Cause: timeout"));

        assertThat(problem.status()).isEqualTo(503);
    }

    @Test
    void what_two_did_at_once_is_refused_to_the_second_without_repeating_the_value() {
        var problem = Problems.of(
                new IllegalStateException(new SQLException("duplicate key value (name)=(Named Person)", "23505")));

        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.type()).isEqualTo("urn:candour:problem:DoneMeanwhile");
        assertThat(problem.detail()).get(STRING).doesNotContain("Named Person");
    }

    @ParameterizedTest
    @ValueSource(strings = {"42501", "22P02"})
    void what_the_database_refuses_otherwise_is_a_fault_of_ours(String state) {
        assertThat(Problems.of(new SQLException("duplicate key value (name)=(Named Person)", state))
                        .status())
                .isEqualTo(500);
    }

    @Test
    void a_fault_of_ours_tells_its_correlation_and_nothing_else() {
        var problem = Problems.of(new IllegalStateException("Named Person broke it"));

        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.type()).isEqualTo("urn:candour:problem:Fault");
        assertThat(problem.correlation()).isPresent();
        assertThat(problem.detail()).get(STRING).doesNotContain("Named Person");
    }

    @Test
    void two_faults_have_two_correlations() {
        var first = Problems.of(new IllegalStateException());
        var second = Problems.of(new IllegalStateException());

        assertThat(first.correlation()).isNotEqualTo(second.correlation());
    }

    private static void assertMapped(RuntimeException thrown, int status, String type) {
        var problem = Problems.of(thrown);

        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.type()).isEqualTo("urn:candour:problem:" + type);
        assertThat(problem).extracting(Problem::correlation, OPTIONAL).isEmpty();
    }
}
