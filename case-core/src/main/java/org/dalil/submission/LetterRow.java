package org.dalil.submission;

import java.time.LocalDate;
import java.util.UUID;
import org.dalil.editing.Editing;
import org.dalil.requests.RequestId;
import org.dalil.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A letter with what a log says of it.
 *
 * @param request null for what is of the case as a whole
 * @param person who wrote or was spoken to, beside the office
 * @param reference as the other side numbers it
 * @param item in which the letter itself lies; null where nobody has it
 * @param dueOn until when the other side binds itself; null where it says no day, or to nothing
 * @param settledOn when the commitment was kept or given up
 */
public record LetterRow(
        LetterId id,
        LetterView letter,
        @Nullable RequestId request,
        Letter.@Nullable Channel channel,
        @Nullable String person,
        @Nullable String reference,
        @Nullable Language language,
        @Nullable UUID item,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate settledOn) {

    /** Whether the other side still owes what it promised. */
    public boolean watched() {
        return !letter.commitment().isEmpty() && settledOn == null;
    }

    public boolean incoming() {
        return letter.direction() == Letter.Direction.INCOMING;
    }

    /** The key of the form of a new letter. */
    public static String formOf(RequestId id) {
        return Editing.formOfNew("letter", id.value());
    }
}
