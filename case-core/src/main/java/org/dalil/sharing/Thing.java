package org.dalil.sharing;

import java.util.List;
import java.util.UUID;
import org.dalil.evidence.EvidenceType;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A thing that can be shown alone: what it says, and nothing that the case says about it.
 *
 * @param code by which the members call it: {@code E-02}
 * @param type only of evidence
 * @param text only of a document
 * @param quotes the passages in which the source tells of it
 * @param language of the text and of the quotes
 * @param claims the single things it says
 * @param fingerprints of its files, the first one first; none while there is none
 */
public record Thing(
        Shown.Kind kind,
        UUID id,
        String code,
        LocalText title,
        PartialDate date,
        @Nullable EvidenceType type,
        @Nullable String text,
        List<String> quotes,
        Language language,
        List<LocalText> claims,
        List<Digest> fingerprints) {

    public Thing {
        quotes = List.copyOf(quotes);
        claims = List.copyOf(claims);
        fingerprints = List.copyOf(fingerprints);
    }

    Shown shown() {
        return new Shown(kind, id);
    }
}
