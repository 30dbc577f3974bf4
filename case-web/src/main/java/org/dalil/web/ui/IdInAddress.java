package org.dalil.web.ui;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An id as it stands in the address of a page. What is no id leads to nothing, like the id of a thing that is not. */
public final class IdInAddress {

    private IdInAddress() {}

    /** @throws NotThere where there is no id */
    public static UUID of(@Nullable String written) {
        if (written == null) {
            throw new NotThere();
        }
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException noId) {
            throw new NotThere();
        }
    }
}
