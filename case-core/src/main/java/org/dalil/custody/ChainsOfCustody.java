package org.dalil.custody;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dalil.custody.CustodyTables.Kept;
import org.dalil.sealing.ChainCheck;
import org.dalil.sealing.ChainKey;
import org.dalil.sealing.Finding;
import org.dalil.sealing.Finding.Tampering;

/**
 * Verifies every chain: that nobody changed, removed or added an entry, and that each still holds every end of which the
 * audit trail was told, so that neither a whole chain nor its last entries can go unnoticed.
 */
public final class ChainsOfCustody {

    private static final int AT_ONCE = 500;

    private final CustodyTables tables;
    private final ChainKey key;

    /** @param key of the audit trail */
    public ChainsOfCustody(Connection connection, ChainKey key) {
        this.tables = new CustodyTables(connection);
        this.key = key.forChainsOf(Custody.KIND);
    }

    /** Goes through all of them while people work; what seems wrong is looked at again while nobody can write. */
    public CustodyFinding verify() throws SQLException {
        long chains = 0;
        long entries = 0;
        List<UUID> items = tables.items();
        for (int first = 0; first < items.size(); first += AT_ONCE) {
            for (Kept kept : tables.about(items.subList(first, Math.min(items.size(), first + AT_ONCE)))) {
                Optional<CustodyFinding> broken = fault(kept).isPresent() ? again(kept.item()) : Optional.empty();
                if (broken.isPresent()) {
                    return broken.get();
                }
                chains++;
                entries += kept.links().size();
            }
        }
        return new CustodyFinding.Intact(chains, entries);
    }

    private Optional<CustodyFinding> again(UUID item) throws SQLException {
        tables.hold();
        return fault(tables.about(List.of(item)).get(0))
                .map(found -> new CustodyFinding.Broken(item, found.how(), found.number()));
    }

    private Optional<Finding.Broken> fault(Kept kept) {
        Finding found = check(key, kept);
        if (found instanceof Finding.Broken broken) {
            return Optional.of(broken);
        }
        long last = ((Finding.Intact) found).entries();
        return kept.announced().entrySet().stream()
                .filter(end -> end.getKey() > last
                        || !kept.links().get((int) (end.getKey() - 1)).seal().equals(end.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .map(number -> number > last
                        ? new Finding.Broken(Tampering.REMOVED, last + 1)
                        : new Finding.Broken(Tampering.REWRITTEN, number));
    }

    private static Finding check(ChainKey key, Kept kept) {
        if (kept.links().isEmpty() && kept.head() == null) {
            return new Finding.Intact(0);
        }
        return new ChainCheck(
                        key,
                        last -> kept.links().stream()
                                .filter(link -> last == 0 || link.number() > last)
                                .iterator(),
                        () -> Optional.ofNullable(kept.head()))
                .run();
    }
}
