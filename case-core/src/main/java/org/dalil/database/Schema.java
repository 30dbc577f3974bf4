package org.dalil.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The tables of Dalil, made and changed by the migrations and by nothing else. */
public final class Schema {

    private final DataSource source;

    /** @param source as whoever owns the tables, or will */
    public Schema(DataSource source) {
        this.source = source;
    }

    /** To the newest version that this program knows. */
    public void bringUpToDate() {
        migrations().load().migrate();
    }

    /**
     * To an older version, of an empty database: rows that were written under it fit into it. Where the version is a
     * step of another kind of database, the last one before it is the same.
     */
    public void bringTo(String version) {
        migrations().target(version + "?").load().migrate();
    }

    /** Whether this program has a migration of this version, for whichever kind of database. */
    public boolean knows(String version) {
        return Stream.of("h2", "postgresql")
                .flatMap(
                        vendor -> Arrays.stream(migrations(vendor).load().info().all()))
                .map(MigrationInfo::getVersion)
                .anyMatch(known -> known != null && known.getVersion().equals(version));
    }

    /** @throws IllegalStateException when there are no tables yet */
    public String version() {
        var current = migrations().load().info().current();
        if (current == null || current.getVersion() == null) {
            throw new IllegalStateException("there are no tables yet");
        }
        return current.getVersion().getVersion();
    }

    private FluentConfiguration migrations() {
        return migrations(vendor());
    }

    private FluentConfiguration migrations(String vendor) {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor);
    }

    /** {@code h2} or {@code postgresql}: triggers are the one thing in which the two differ. */
    private String vendor() {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not answer", e);
        }
    }
}
