package org.dalil.requests;

import org.dalil.shared.LocalText;

/**
 * A paragraph that the drafter wrote for the dossier.
 *
 * @param section key of a section in the regime pack, such as {@code summary}
 * @param label names the paragraph within the request, such as {@code S1}; in the sections made of records it is the
 *     code of the record the paragraph speaks about: a fact, a position of the target
 * @param text with the inline markup of the dossier
 */
public record ParagraphView(ParagraphId id, String section, String label, LocalText text) {}
