package org.dalil.mail;

import java.util.Map;
import java.util.UUID;
import org.dalil.shared.Language;

/** A mail as whoever sends it has it in hand, for a moment. */
public record TakenMail(UUID id, MailKind kind, MailAddress to, Language language, Map<String, String> particulars) {

    /** Not what it says: nothing of it belongs into a log. */
    @Override
    public String toString() {
        return kind + " " + id;
    }
}
