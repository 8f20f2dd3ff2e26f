package candour.schema;

import static org.assertj.core.api.Assertions.assertThat;

import candour.testing.TestDatabase;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemaTest {
    private final TestDatabase database = TestDatabase.get();

    @Test
    void preparing_and_migrating_again_changes_nothing() throws SQLException {
        try (var superuser = database.as("postgres")) {
            new Schema().prepare(superuser, Map.of());
        }
        try (var migrator = database.as("candour_migrate")) {
            new Schema().migrate(migrator);
        }

        try (var superuser = database.as("postgres");
                var statement = superuser.createStatement();
                var count = statement.executeQuery(
                        "select count(*), count(distinct id || author || filename) from ops.databasechangelog")) {
            count.next();
            assertThat(count.getInt(1)).isPositive().isEqualTo(count.getInt(2));
        }
    }
}
