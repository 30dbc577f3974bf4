package org.dalil.editing;

import java.util.UUID;
import org.dalil.shared.Outcome;

/** What people write into with a form. */
public interface Editable {

    /** The id, whatever its type. */
    UUID key();

    /** The entity that is locked while it is saved: itself, unless it is a part of one. */
    default Object holder() {
        return this;
    }

    /** What stands in it now. Two calls without a change between them answer equal sheets. */
    Sheet sheet();

    /** Takes over what stands on the sheet, all of it, or refuses for every reason there is and stays as it was. */
    Outcome<?> fill(Sheet sheet);
}
