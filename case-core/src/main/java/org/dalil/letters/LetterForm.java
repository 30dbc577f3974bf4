package org.dalil.letters;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What the words of a letter are called among all that is edited; its text, whose title people edit too, has its own id. */
public final class LetterForm {

    private LetterForm() {}

    public static UUID key(UUID text) {
        return UUID.nameUUIDFromBytes(("letter " + text).getBytes(StandardCharsets.UTF_8));
    }
}
