package org.dalil.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** Where the database of an installation is, and who comes to it: for those who come without a server. */
public record DatabaseAddress(String url, String user, String password) {

    /** The variables of the environment that name one person of the database. */
    enum Visitor {
        /** Whoever works with the rows. */
        DALIL_DB,
        /** To whom the tables belong, and who alone may change them. */
        DALIL_DB_OWNER;

        @Nullable String user(Map<String, String> environment) {
            return environment.get(name() + "_USER");
        }

        /** Read from the file that {@code …_PASSWORD_FILE} names, or else from {@code …_PASSWORD}. */
        String password(Map<String, String> environment) {
            String file = environment.getOrDefault(name() + "_PASSWORD_FILE", "");
            try {
                return file.isEmpty()
                        ? environment.getOrDefault(name() + "_PASSWORD", "")
                        : Files.readString(Path.of(file)).strip();
            } catch (IOException e) {
                throw new UncheckedIOException(name() + "_PASSWORD_FILE cannot be read: " + file, e);
            }
        }
    }

    /** The database that the environment names, or else the one that a Dalil without settings keeps in its folder. */
    public static DatabaseAddress of(Map<String, String> environment, Path data) {
        String url = environment.getOrDefault("DALIL_DB_URL", "");
        if (url.isEmpty()) {
            return new DatabaseAddress(inFolder(data), "sa", "");
        }
        String user = Visitor.DALIL_DB.user(environment);
        return new DatabaseAddress(url, user == null ? "sa" : user, Visitor.DALIL_DB.password(environment));
    }

    static String inFolder(Path data) {
        return "jdbc:h2:file:" + fileName(data) + ";TRACE_LEVEL_FILE=0";
    }

    static String fileName(Path data) {
        return data.resolve("dalil").toAbsolutePath().normalize().toString().replace('\\', '/');
    }

    /** The same database, visited by the owner of its tables; by the same visitor where no owner is named, or where there are no roles: in H2. */
    public DatabaseAddress ofOwner(Map<String, String> environment) {
        String owner = Visitor.DALIL_DB_OWNER.user(environment);
        return !isPostgresql() || owner == null || owner.isEmpty()
                ? this
                : new DatabaseAddress(url, owner, Visitor.DALIL_DB_OWNER.password(environment));
    }

    /** The same database with the same visitor, looking at other tables. */
    public DatabaseAddress inSchema(String schema) {
        return new DatabaseAddress(url + (url.contains("?") ? "&" : "?") + "currentSchema=" + schema, user, password);
    }

    /** Without the driver manager, which does not see the drivers of a WAR. */
    public DataSource source() {
        if (isPostgresql()) {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(url);
            source.setUser(user);
            source.setPassword(password);
            return source;
        }
        JdbcDataSource source = new JdbcDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    /** Whoever opens it closes it. */
    public Connection open() throws SQLException {
        return source().getConnection();
    }

    public boolean isPostgresql() {
        return url.startsWith("jdbc:postgresql:");
    }

    @Override
    public String toString() {
        return url + " as " + user;
    }
}
