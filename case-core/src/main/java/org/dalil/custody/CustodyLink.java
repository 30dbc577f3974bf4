package org.dalil.custody;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dalil.sealing.Link;
import org.dalil.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a chain as it stands in the database, right or wrong.
 *
 * @param says every field but the number, in the order of {@link #saying}; empty where there is nothing
 */
record CustodyLink(long number, List<String> says, String seal, @Nullable String mac) implements Link {

    /** Whatever an entry says beside its number, as it is sealed. */
    static List<String> saying(@Nullable Object... fields) {
        return Arrays.stream(fields).map(field -> Objects.toString(field, "")).toList();
    }

    static List<String> saying(UUID item, CustodyEntry entry) {
        Told told = entry.told();
        PartialDate happened = told == null ? null : told.happened();
        return saying(
                item,
                entry.caseId().value(),
                entry.act(),
                entry.at(),
                entry.by(),
                entry.fingerprint(),
                entry.other(),
                entry.tool(),
                entry.toolVersion(),
                entry.details(),
                happened == null ? null : happened.from(),
                happened == null ? null : happened.to(),
                happened == null ? null : happened.time(),
                happened == null ? null : happened.zone(),
                happened == null ? null : happened.precision(),
                happened == null ? null : happened.words(),
                happened == null ? null : happened.basis(),
                told == null ? null : told.person(),
                told == null ? null : told.partyId(),
                told == null ? null : told.place(),
                told == null ? null : told.words(),
                told == null ? null : told.corrects());
    }

    static String seal(String previousSeal, long number, List<String> says) {
        return Link.seal(previousSeal, number, Link.seal(says.toArray()));
    }

    @Override
    public boolean fitsAfter(String previousSeal, long place) {
        return seal.equals(seal(previousSeal, place, says));
    }
}
