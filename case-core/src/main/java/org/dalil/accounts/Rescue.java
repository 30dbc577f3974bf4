package org.dalil.accounts;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dalil.accounts.AccountHappening.Deed;
import org.dalil.accounts.AccountHappening.Rescued;
import org.dalil.database.DatabaseAddress;
import org.dalil.database.Scribe;
import org.dalil.database.Supplies;
import org.dalil.database.Visit;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;

/**
 * A one-time link for an administrator who forgot the password, made by whoever has the computer with the data; and, if
 * asked for, the end of a second factor whose telephone and recovery codes are lost. Both are written in the trail at
 * once.
 */
public final class Rescue {

    /** Why no link is made. */
    public enum Objection {
        UNKNOWN,
        /** More than one person is called so: the address tells them apart. */
        SEVERAL,
        /** An administrator helps everybody else. */
        NOT_ADMINISTRATOR,
        LOCKED
    }

    /** What became of the second factor. */
    public enum Factor {
        NONE,
        STAYS,
        TAKEN_AWAY
    }

    /** @param token to be put behind the address of the installation */
    public record Link(String token, Instant endsAt, Factor factor) {}

    private record Found(UUID id, boolean administrator, boolean locked) {}

    private final Map<String, String> environment;
    private final DatabaseAddress address;
    private final Path data;
    private final Clock clock;

    /**
     * @param environment names the database
     * @param data the folder that keeps everything
     */
    public Rescue(Map<String, String> environment, Path data) {
        this(environment, data, new Supplies().clock());
    }

    Rescue(Map<String, String> environment, Path data, Clock clock) {
        this.environment = environment;
        this.address = DatabaseAddress.of(environment, data);
        this.data = data;
        this.clock = clock;
    }

    /**
     * @param who name or address of the account
     * @param withoutFactor whether the second factor is lost too
     */
    public Outcome<Link> link(String who, boolean withoutFactor) throws SQLException, IOException {
        try (Visit visit = Visit.to(address, data);
                Connection connection = visit.open()) {
            List<Found> found = find(connection, who.strip().toLowerCase(Locale.ROOT));
            if (found.size() != 1) {
                return Outcome.refused(found.isEmpty() ? Objection.UNKNOWN : Objection.SEVERAL);
            }
            if (!found.get(0).administrator()) {
                return Outcome.refused(Objection.NOT_ADMINISTRATOR);
            }
            if (found.get(0).locked()) {
                return Outcome.refused(Objection.LOCKED);
            }
            return Outcome.done(letIn(connection, found.get(0).id(), withoutFactor));
        }
    }

    private static List<Found> find(Connection connection, String who) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                """
                select a.id, a.locked, (select count(*) from account_role r
                  where r.account_id = a.id and r.role = 'ADMINISTRATOR')
                from account a where a.email = ? or lower(a.name) = ?""")) {
            query.setString(1, who);
            query.setString(2, who);
            List<Found> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(new Found(rows.getObject(1, UUID.class), rows.getInt(3) > 0, rows.getBoolean(2)));
                }
            }
            return found;
        }
    }

    /** All of it, with its entries in the trail, or nothing. */
    private Link letIn(Connection connection, UUID account, boolean withoutFactor) throws SQLException, IOException {
        connection.setAutoCommit(false);
        Instant now = clock.instant();
        Link link = new Link(Tokens.forLink(), now.plus(OneTimeLink.LIFE), factor(connection, account, withoutFactor));
        replace(connection, account, link);
        if (link.factor() == Factor.TAKEN_AWAY) {
            run(connection, "delete from recovery_code where account = ?", account);
            run(connection, "delete from second_factor where account = ?", account);
            run(connection, "update account set sessions = sessions + 1, version = version + 1 where id = ?", account);
            tell(connection, new Rescued(new AccountId(account), Deed.SECOND_FACTOR_RESCUED, now));
        }
        tell(connection, new Rescued(new AccountId(account), Deed.RESCUE_LINK_MADE, now));
        connection.commit();
        return link;
    }

    private static Factor factor(Connection connection, UUID account, boolean lost) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select since from second_factor where account = ? and since is not null for update")) {
            query.setObject(1, account);
            try (ResultSet rows = query.executeQuery()) {
                if (!rows.next()) {
                    return Factor.NONE;
                }
            }
        }
        return lost ? Factor.TAKEN_AWAY : Factor.STAYS;
    }

    /** An account has one link at most. */
    private static void replace(Connection connection, UUID account, Link link) throws SQLException {
        run(connection, "delete from one_time_link where account = ?", account);
        try (PreparedStatement add = connection.prepareStatement(
                "insert into one_time_link (token, account, ends_at, rescue) values (?, ?, ?, true)")) {
            add.setString(1, OneTimeLink.fingerprint(link.token()));
            add.setObject(2, account);
            add.setObject(3, link.endsAt().atOffset(ZoneOffset.UTC));
            add.executeUpdate();
        }
    }

    private static void run(Connection connection, String order, UUID account) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(order)) {
            statement.setObject(1, account);
            statement.executeUpdate();
        }
    }

    private void tell(Connection connection, Happening happening) throws SQLException, IOException {
        Scribe.ofTheHouse().write(connection, happening, environment, data);
    }
}
