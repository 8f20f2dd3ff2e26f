package candour.admin;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The control plane speaks to the database as {@code candour_admin} only. The second pool serves the scheduler, which
 * keeps its own short connections outside of any board and any business transaction.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/candour",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=candour.db.url}",
        user = "${MPCONFIG=candour.db.user}",
        password = "${MPCONFIG=candour.db.password}",
        initialPoolSize = 0,
        minPoolSize = 0,
        maxPoolSize = 4,
        transactional = true,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.max-wait-time-in-millis=5000"
        })
@DataSourceDefinition(
        name = "java:app/jdbc/scheduler",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=candour.db.url}",
        user = "${MPCONFIG=candour.db.user}",
        password = "${MPCONFIG=candour.db.password}",
        initialPoolSize = 0,
        minPoolSize = 0,
        maxPoolSize = 2,
        transactional = false,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.max-wait-time-in-millis=5000"
        })
@ApplicationScoped
class Database {}
