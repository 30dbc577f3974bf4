package org.dalil.review;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dalil.review.VerdictFinding.Broken;
import org.dalil.review.VerdictFinding.Intact;
import org.dalil.review.VerdictFinding.Tampering;
import org.dalil.review.VerdictTables.Kept;
import org.dalil.review.VerdictTables.Row;
import org.dalil.review.VerdictTables.Told;
import org.jspecify.annotations.Nullable;

/** Compares every verdict with the seal of which the audit trail was told when it was given. */
public final class SealedVerdicts {

    private static final int AT_ONCE = 500;

    private final VerdictTables tables;

    public SealedVerdicts(Connection connection) {
        this.tables = new VerdictTables(connection);
    }

    /** Goes through all of them while people work; what seems wrong is looked at again while nobody can write. */
    public VerdictFinding verify() throws SQLException {
        long verdicts = 0;
        List<UUID> items = tables.items();
        for (int first = 0; first < items.size(); first += AT_ONCE) {
            for (Kept kept : tables.about(items.subList(first, Math.min(items.size(), first + AT_ONCE)))) {
                if (fault(kept).isPresent()) {
                    tables.hold();
                    Optional<Broken> still =
                            fault(tables.about(List.of(kept.item())).get(0));
                    if (still.isPresent()) {
                        return still.get();
                    }
                }
                verdicts += kept.rows().size();
            }
        }
        return new Intact(verdicts);
    }

    private static Optional<Broken> fault(Kept kept) {
        Map<String, Told> open = new HashMap<>();
        kept.told().forEach(told -> open.put(told.seal(), told));
        for (Row row : kept.rows()) {
            if (!row.says().digest().hex().equals(row.seal())) {
                Told told = open.get(row.seal());
                return broken(Tampering.CHANGED, kept, row, told);
            }
        }
        Row unknown = null;
        for (Row row : kept.rows()) {
            Told told = open.remove(row.seal());
            if (told == null) {
                unknown = unknown == null ? row : unknown;
            } else if (!told.file().equals(row.file())
                    || !told.by().equals(row.says().reviewer())) {
                return broken(Tampering.CHANGED, kept, row, told);
            }
        }
        Told missing = kept.told().stream()
                .filter(told -> open.containsKey(told.seal()))
                .findFirst()
                .orElse(null);
        if (unknown != null) {
            return broken(missing == null ? Tampering.INSERTED : Tampering.CHANGED, kept, unknown, missing);
        }
        return missing == null
                ? Optional.empty()
                : Optional.of(new Broken(Tampering.REMOVED, kept.item(), null, missing.entry()));
    }

    private static Optional<Broken> broken(Tampering how, Kept kept, Row row, @Nullable Told told) {
        return Optional.of(new Broken(how, kept.item(), row.says().id(), told == null ? 0 : told.entry()));
    }
}
