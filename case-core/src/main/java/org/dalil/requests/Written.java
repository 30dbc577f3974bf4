package org.dalil.requests;

import java.util.List;

/**
 * What was written by hand for a dossier, and what is counted with it.
 *
 * @param reversed how many of the passages that the case relies on touch one of which the source says the opposite of
 *     what is true
 * @param positions how often the target speaks for itself
 */
record Written(List<ParagraphView> paragraphs, long reversed, long positions) {

    Written {
        paragraphs = List.copyOf(paragraphs);
    }
}
