package candour.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import candour.testing.Transaction;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks the database's own catalogue whether everything in it obeys the rules of isolation. */
@Tag("isolation")
class CatalogueTest {

    static Stream<Arguments> plants() {
        return Arrays.stream(CatalogueRule.values())
                .flatMap(rule -> rule.plants().stream().map(plant -> arguments(rule, plant)));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void the_database_obeys(CatalogueRule rule) throws SQLException {
        try (var superuser = Transaction.as("postgres")) {
            assertThat(rule.violations(superuser)).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("plants")
    void a_planted_violation_is_reported(CatalogueRule rule, CatalogueRule.Plant plant) throws SQLException {
        try (var superuser = Transaction.as("postgres")) {
            superuser.run(plant.sql());

            assertThat(rule.violations(superuser))
                    .anySatisfy(found -> assertThat(found).contains(plant.reportedAs()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void every_rule_was_seen_red(CatalogueRule rule) {
        assertThat(rule.plants()).isNotEmpty();
    }

    @Test
    void a_table_declared_by_its_function_breaks_no_rule() throws SQLException {
        try (var superuser = Transaction.as("postgres")) {
            superuser.run("set local role candour_owner");
            superuser.run("""
                    create table app.planted (
                      board_id uuid not null default app.board(),
                      id       uuid not null,
                      post_id  uuid not null,
                      constraint pk_planted primary key (board_id, id),
                      constraint fk_planted_post foreign key (board_id, post_id) references app.post (board_id, id));
                    select app.protect_by_board('app.planted')""");
            superuser.run("reset role");

            for (CatalogueRule rule : CatalogueRule.values()) {
                assertThat(rule.violations(superuser)).as(rule.toString()).isEmpty();
            }
        }
    }
}
