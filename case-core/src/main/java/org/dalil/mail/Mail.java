package org.dalil.mail;

import java.util.Map;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said to whom. The words are found when it is sent.
 *
 * @param about what it is about, such as an invitation
 * @param file null where it belongs to no case
 * @param particulars what the words name; sealed while it waits
 */
public record Mail(
        MailKind kind,
        UUID about,
        @Nullable CaseId file,
        MailAddress to,
        Language language,
        Map<String, String> particulars) {

    public Mail {
        particulars = Map.copyOf(particulars);
    }
}
