package org.dalil.letters;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.shared.Happening;

/**
 * What happens to the words of a letter.
 *
 * @param version which one was frozen or taken; 0 where none was
 */
public record LetterHappening(Act act, CaseId file, UUID text, int version, AccountId actor, Instant at)
        implements Happening {

    /** What was done; the names are for ever, they stand in the trail. */
    public enum Act {
        LETTER_WRITTEN,
        LETTER_FROZEN,
        /** With those who signed it. */
        LETTER_TAKEN
    }

    @Override
    public String what() {
        return act.name();
    }

    @Override
    public UUID by() {
        return actor.value();
    }

    @Override
    public UUID about() {
        return text;
    }

    @Override
    public UUID caseId() {
        return file.value();
    }

    @Override
    public Map<String, String> details() {
        return version == 0 ? Map.of() : Map.of("version", String.valueOf(version));
    }
}
