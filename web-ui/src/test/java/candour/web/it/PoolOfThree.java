package candour.web.it;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/** Stands in for the product's own definition, so that 64 threads quarrel over three connections. */
@DataSourceDefinition(
        name = "java:app/jdbc/candour",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=candour.db.url}",
        user = "${MPCONFIG=candour.db.user}",
        password = "${MPCONFIG=candour.db.password}",
        initialPoolSize = 0,
        minPoolSize = 0,
        maxPoolSize = 3,
        transactional = true,
        properties = {"stringType=unspecified", "logServerErrorDetail=false", "fish.payara.max-wait-time-in-millis=5000"
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
        transactional = false)
@ApplicationScoped
class PoolOfThree {}
