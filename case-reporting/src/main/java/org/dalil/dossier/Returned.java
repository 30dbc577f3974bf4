package org.dalil.dossier;

import java.time.Instant;
import java.util.List;
import org.dalil.dossier.returned.Caution;
import org.dalil.dossier.returned.ReturnedText;
import org.dalil.requests.DossierRow;
import org.dalil.requests.ParagraphId;
import org.dalil.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that came back, beside the version that went out.
 *
 * @param heldBack whether the version names somebody who must not be named any more; then nothing of it is told
 * @param blocks those in which somebody wrote, and those that are missing
 * @param elsewhere what was changed where nobody writes by hand
 * @param objects how many pictures and the like were put in
 */
public record Returned(
        int version,
        Language language,
        Instant at,
        boolean heldBack,
        List<Block> blocks,
        List<Elsewhere> elsewhere,
        List<ReturnedText.Remark> remarks,
        int objects) {

    public Returned {
        blocks = List.copyOf(blocks);
        elsewhere = List.copyOf(elsewhere);
        remarks = List.copyOf(remarks);
    }

    /** What can be done with a block. */
    public enum State {
        /** It can be taken over as it is. */
        OPEN,
        /** It stands there already. */
        TAKEN,
        /** Somebody wrote in it here since the version was built: nothing is overwritten. */
        CHANGED_SINCE,
        /** It cannot be said in the markup of a paragraph exactly, and has to be written by hand. */
        BY_HAND,
        /** Nobody has written it in this language: the version printed it in another one. */
        UNTRANSLATED,
        /** It is made of records, or was taken out here since. */
        NOT_WRITTEN,
        /** It is not in the file any more. */
        MISSING
    }

    /**
     * A block.
     *
     * @param key in the dossier
     * @param section its key in the pack; empty where it is not written by hand
     * @param lines how the words changed
     * @param since how the words of the paragraph changed here since the version was built
     */
    public record Block(
            String key,
            String section,
            @Nullable ParagraphId paragraph,
            State state,
            List<WordDifference.Line> lines,
            List<WordDifference.Line> since,
            List<Caution> cautions) {

        public Block {
            lines = List.copyOf(lines);
            since = List.copyOf(since);
            cautions = List.copyOf(cautions);
        }
    }

    /** @param section its key in the pack; empty in front of the first one */
    public record Elsewhere(String section, List<WordDifference.Line> lines) {

        public Elsewhere {
            lines = List.copyOf(lines);
        }
    }

    public String label() {
        return DossierRow.label(version);
    }

    public boolean isSame() {
        return blocks.isEmpty() && elsewhere.isEmpty() && remarks.isEmpty() && objects == 0;
    }

    /** How many blocks wait to be taken over. */
    public int waiting() {
        return (int)
                blocks.stream().filter(block -> block.state() == State.OPEN).count();
    }
}
