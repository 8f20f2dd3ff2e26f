package candour.deploy;

import candour.schema.Schema;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The migrate job: brings the database to what this release expects, then ends. Takes {@code CANDOUR_DB_URL},
 * {@code CANDOUR_DB_USER} (a role that may take the owner's) and {@code CANDOUR_DB_PASSWORD} from the environment.
 */
public final class Migrate {
    private Migrate() {}

    public static void main(String... arguments) {
        CommandLine.run(() -> {
            try (var migrator = DriverManager.getConnection(
                    required("CANDOUR_DB_URL"), required("CANDOUR_DB_USER"), required("CANDOUR_DB_PASSWORD"))) {
                new Schema().migrate(migrator);
            } catch (SQLException | Schema.MigrationFailed e) {
                throw new StandRefused("The database could not be migrated: " + e.getMessage(), e);
            }
            System.out.println("The database is up to date.");
        });
    }

    private static String required(String name) {
        return Optional.ofNullable(System.getenv(name))
                .orElseThrow(() -> new StandRefused("The environment has no " + name + "."));
    }
}
