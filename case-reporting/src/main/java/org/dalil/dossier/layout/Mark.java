package org.dalil.dossier.layout;

import java.util.Map;
import org.dalil.dossier.content.SectionBody.AnswerState;
import org.dalil.dossier.content.SectionBody.Deliverable;
import org.dalil.dossier.content.SectionBody.FingerprintCheck;
import org.dalil.dossier.content.SectionBody.ProofState;

/** The signs of states: characters of a font, so that they are found and read aloud as text. */
enum Mark {
    FULL("●", Ink.PETROL),
    HALF("◐", Ink.TEXT),
    RING("○", Ink.RUBRIC),
    DASH("–", Ink.LABEL);

    private static final Map<Enum<?>, Mark> OF_STATES = Map.ofEntries(
            Map.entry(ProofState.COVERED, FULL),
            Map.entry(ProofState.THIN, HALF),
            Map.entry(ProofState.GAP, RING),
            Map.entry(ProofState.NOT_PLEADED, DASH),
            Map.entry(Deliverable.YES, FULL),
            Map.entry(Deliverable.IN_PART, HALF),
            Map.entry(Deliverable.NO, RING),
            Map.entry(Deliverable.NOT_STATED, DASH),
            Map.entry(AnswerState.ANSWERED, FULL),
            Map.entry(AnswerState.IN_PART, HALF),
            Map.entry(AnswerState.OPEN, RING),
            Map.entry(FingerprintCheck.MATCHES, FULL),
            Map.entry(FingerprintCheck.DIFFERS, RING));

    private final String sign;
    private final Ink ink;

    Mark(String sign, Ink ink) {
        this.sign = sign;
        this.ink = ink;
    }

    static Mark of(Enum<?> state) {
        return OF_STATES.get(state);
    }

    String sign() {
        return sign;
    }

    Ink ink() {
        return ink;
    }
}
