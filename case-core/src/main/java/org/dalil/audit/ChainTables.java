package org.dalil.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.dalil.sealing.ChainHead;

/**
 * The chain as it lies in the tables, read without any mapping: what verifies it relies on as little as possible. Reads
 * some entries at a time; also those whose number stands there twice, after somebody dropped the primary key.
 */
final class ChainTables {

    private static final int AT_ONCE = 1000;
    private static final String LINKS =
            """
            select number, happened_at, what, done_by, about, case_id, details, seal, mac from audit_entry
            where number >= ? order by number, seal offset ? rows fetch first ? rows only""";
    private static final String HEAD = "select number, seal, mac from audit_head where id = " + AuditHead.ONLY;

    private final Connection connection;

    ChainTables(Connection connection) {
        this.connection = connection;
    }

    /** @param lock whether nobody may add an entry before this transaction ends */
    Optional<ChainHead> head(boolean lock) {
        try (PreparedStatement query = connection.prepareStatement(lock ? HEAD + " for update" : HEAD);
                ResultSet row = query.executeQuery()) {
            return row.next()
                    ? Optional.of(new ChainHead(row.getLong(1), row.getString(2), row.getString(3)))
                    : Optional.empty();
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    Iterator<ChainLink> linksAfter(long number) {
        return linksFrom(number == 0 ? Long.MIN_VALUE : number + 1);
    }

    Iterator<ChainLink> linksFrom(long number) {
        return new Links(number);
    }

    private List<ChainLink> links(long from, int leftOut) {
        try (PreparedStatement query = connection.prepareStatement(LINKS)) {
            query.setFetchSize(AT_ONCE);
            query.setLong(1, from);
            query.setInt(2, leftOut);
            query.setInt(3, AT_ONCE);
            List<ChainLink> links = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    links.add(link(row));
                }
            }
            return links;
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static ChainLink link(ResultSet row) throws SQLException {
        return new ChainLink(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getObject(5, UUID.class),
                row.getObject(6, UUID.class),
                row.getString(7),
                row.getString(8),
                row.getString(9));
    }

    private static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("the audit trail cannot be read", e);
    }

    private final class Links implements Iterator<ChainLink> {

        private long number;
        private int ofThisNumber;
        private Iterator<ChainLink> some = List.<ChainLink>of().iterator();
        private boolean over;

        Links(long from) {
            number = from;
        }

        @Override
        public boolean hasNext() {
            if (!some.hasNext() && !over) {
                some = links(number, ofThisNumber).iterator();
                over = !some.hasNext();
            }
            return some.hasNext();
        }

        @Override
        public ChainLink next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            ChainLink link = some.next();
            ofThisNumber = link.number() == number ? ofThisNumber + 1 : 1;
            number = link.number();
            return link;
        }
    }
}
