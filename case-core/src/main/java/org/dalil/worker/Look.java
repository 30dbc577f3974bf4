package org.dalil.worker;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a worker saw of a file.
 *
 * @param mediaType by its content, whatever its name says
 * @param pages zero where it has none
 * @param failure why it was not read to its end; what was seen until then stands
 */
public record Look(
        String mediaType, int pages, String text, Set<Sign> signs, List<Detail> details, @Nullable Failure failure) {

    /** What cannot be said what it is. */
    public static final String UNKNOWN = "application/octet-stream";

    public Look {
        signs = Set.copyOf(signs);
        details = List.copyOf(details);
    }

    static Look failed(Failure failure) {
        return new Look(UNKNOWN, 0, "", Set.of(), List.of(), failure);
    }
}
