package candour.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import liquibase.UpdateSummaryEnum;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.helpers.DatabaseChangelogCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.command.core.helpers.ShowSummaryArgument;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;

/** Brings a database to the structure that this release expects: first the roles, then the migrations. */
public final class Schema {

    /**
     * Creates the roles and schemas, or puts them right. Safe to repeat.
     *
     * @param superuser a connection to the product's database, as the operator
     * @param passwords by role name; roles that are not named keep theirs
     */
    public void prepare(Connection superuser, Map<String, String> passwords) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(resource("/db/roles.sql"));
        }
        for (var role : passwords.entrySet()) {
            try (var format =
                    superuser.prepareStatement("select format('alter role %I password %L', ?::text, ?::text)")) {
                format.setString(1, role.getKey());
                format.setString(2, role.getValue());
                try (var sql = format.executeQuery();
                        var statement = superuser.createStatement()) {
                    sql.next();
                    statement.execute(sql.getString(1));
                }
            }
        }
    }

    /**
     * Runs the migrations that are missing, forwards only.
     *
     * @param migrator a connection as {@code candour_migrate}; it takes the owner's role for the work
     * @throws MigrationFailed when a change can't be applied; what was applied before it stays
     */
    public void migrate(Connection migrator) throws SQLException {
        try (var statement = migrator.createStatement()) {
            statement.execute("set role candour_owner");
        }
        try {
            Database database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(migrator));
            database.setDefaultSchemaName("app");
            database.setLiquibaseSchemaName("ops");
            new CommandScope(UpdateCommandStep.COMMAND_NAME)
                    .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, database)
                    .addArgumentValue(DatabaseChangelogCommandStep.CHANGELOG_FILE_ARG, "db/changelog.xml")
                    .addArgumentValue(ShowSummaryArgument.SHOW_SUMMARY, UpdateSummaryEnum.OFF)
                    .execute();
        } catch (LiquibaseException e) {
            throw new MigrationFailed(e);
        }
    }

    private static String resource(String path) {
        try (InputStream in = Schema.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A migration could not be applied. */
    public static final class MigrationFailed extends RuntimeException {
        MigrationFailed(Throwable cause) {
            super("The database could not be migrated: " + cause.getMessage(), cause);
        }
    }
}
