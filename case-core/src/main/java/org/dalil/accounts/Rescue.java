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
import org.dalil.database.DatabaseAddress;
import org.dalil.database.Supplies;
import org.dalil.database.Visit;
import org.dalil.shared.Outcome;

/**
 * A one-time link for an administrator who forgot the password, made by whoever has the computer with the data. Using
 * it is written in the trail; the second factor stays as it is.
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

    /** @param token to be put behind the address of the installation */
    public record Link(String token, Instant endsAt) {}

    private record Found(UUID id, boolean administrator, boolean locked) {}

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
        this.address = DatabaseAddress.of(environment, data);
        this.data = data;
        this.clock = clock;
    }

    /** @param who name or address of the account */
    public Outcome<Link> link(String who) throws SQLException, IOException {
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
            return Outcome.done(replace(connection, found.get(0).id()));
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

    /** An account has one link at most. */
    private Link replace(Connection connection, UUID account) throws SQLException {
        Link link = new Link(Tokens.forLink(), clock.instant().plus(OneTimeLink.LIFE));
        connection.setAutoCommit(false);
        try (PreparedStatement drop = connection.prepareStatement("delete from one_time_link where account = ?");
                PreparedStatement add = connection.prepareStatement(
                        "insert into one_time_link (token, account, ends_at, rescue) values (?, ?, ?, true)")) {
            drop.setObject(1, account);
            drop.executeUpdate();
            add.setString(1, OneTimeLink.fingerprint(link.token()));
            add.setObject(2, account);
            add.setObject(3, link.endsAt().atOffset(ZoneOffset.UTC));
            add.executeUpdate();
            connection.commit();
        }
        return link;
    }
}
