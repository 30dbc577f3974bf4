package org.dalil.requests;

import java.util.List;

/**
 * What was written by hand for a dossier, and what is asked with it.
 *
 * @param positions how often the target speaks for itself
 */
record Written(List<ParagraphView> paragraphs, Loose loose, long positions) {

    Written {
        paragraphs = List.copyOf(paragraphs);
    }
}
