package org.dalil.dossier.bundle;

import java.util.List;
import org.dalil.shared.Language;

/**
 * How a bundle is wanted.
 *
 * @param language of its index and sheets
 * @param pages how many a volume has at most, unless one exhibit has more
 * @param megabytes how large a volume becomes at most, unless one exhibit is larger
 */
public record Binding(Language language, int pages, int megabytes) {

    /** What can be chosen. */
    public static final List<Integer> SIZES = List.of(100, 250, 500, 1_000);

    private static final int USUAL_MEGABYTES = 40;

    public Binding {
        if (pages < 1 || megabytes < 1) {
            throw new IllegalArgumentException("a volume without pages");
        }
    }

    public static Binding of(Language language, int pages) {
        return new Binding(language, pages, USUAL_MEGABYTES);
    }
}
