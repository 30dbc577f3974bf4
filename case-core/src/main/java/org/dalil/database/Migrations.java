package org.dalil.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the schema up to date when Hibernate starts, on the data source of the persistence unit and before the schema
 * is validated. The server prepares the persistence unit before any bean exists: a start-up observer would be too late.
 */
public class Migrations implements Integrator {

    private static final Logger LOG = Logger.getLogger(Migrations.class.getName());

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        DataSource source = bootstrap
                .getServiceRegistry()
                .requireService(ConnectionProvider.class)
                .unwrap(DataSource.class);
        migrate(source, System.getenv());
    }

    /** As the owner of the tables, when the environment names one; then the visitor is told what she may do. */
    static void migrate(DataSource source, Map<String, String> environment) {
        DatabaseAddress visitor = DatabaseAddress.of(environment, Path.of("data"));
        DatabaseAddress owner = visitor.ofOwner(environment);
        if (owner.equals(visitor)) {
            new Schema(source).bringUpToDate();
            if (visitor.isPostgresql()) {
                LOG.warning("The role of Dalil owns its tables, and could change the record: name another owner by"
                        + " DALIL_DB_OWNER_USER.");
            }
            return;
        }
        new Schema(owner.source()).bringUpToDate();
        try {
            Grants.give(owner, visitor.user());
        } catch (SQLException e) {
            throw new IllegalStateException("the owner of the tables cannot say who may use them", e);
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {}
}
