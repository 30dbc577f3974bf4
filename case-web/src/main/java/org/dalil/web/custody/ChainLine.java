package org.dalil.web.custody;

import java.util.List;
import org.dalil.custody.CustodyDesk;
import org.dalil.custody.CustodyView;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a chain in the words of the reader.
 *
 * @param by who did it
 * @param notes with what, where, how, each as a line
 * @param correction the number of the entry that corrects it; null where none does
 */
public record ChainLine(CustodyView entry, String what, String by, List<String> notes, @Nullable Long correction) {

    /** What went wrong stands out. */
    public boolean isAlarm() {
        return switch (entry.act()) {
            case QUARANTINED -> true;
            case CAPTURED,
                    RECEIVED,
                    HASHED,
                    STORED,
                    VIEWED,
                    EXPORTED,
                    TRANSFERRED,
                    RE_VERIFIED,
                    RELEASED,
                    TIME_STAMPED,
                    DERIVED -> false;
        };
    }

    /** Only what a person told can have been told wrongly. */
    public boolean isCorrectable() {
        return CustodyDesk.TOLD_BY_PEOPLE.contains(entry.act()) && entry.told() != null && correction == null;
    }
}
