package org.dalil.cases;

import org.dalil.shared.Digest;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A source document with its whole text.
 *
 * @param number among the exhibits of the case: {@code E-01}
 * @param bodyStart where its body begins: paragraphs are counted from there
 * @param fingerprint of the file as it came
 * @param bytes its size
 * @param filed whether the file it came in is kept; what was pasted came in none
 */
public record DocumentView(
        DocumentId id,
        String number,
        LocalText title,
        Language language,
        String text,
        int bodyStart,
        Digest fingerprint,
        long bytes,
        @Nullable String publisher,
        @Nullable String address,
        PartialDate dated,
        boolean filed) {}
