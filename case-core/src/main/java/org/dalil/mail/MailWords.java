package org.dalil.mail;

import java.util.Map;
import org.dalil.shared.Language;

/** Puts a mail into words. */
public interface MailWords {

    /** What is read: a line, and plain text below it. */
    record Text(String subject, String body) {

        public Text {
            if (subject.isBlank() || subject.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("a subject is one line");
            }
        }
    }

    Text say(MailKind kind, Language language, Map<String, String> particulars);
}
