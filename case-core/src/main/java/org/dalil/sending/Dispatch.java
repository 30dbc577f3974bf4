package org.dalil.sending;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says was sent.
 *
 * @param dossier number of the version
 * @param at by the clock of the sender
 * @param messageId of the sent message; null where there is a file instead
 * @param to whom, each once
 * @param proofs the files that show it
 */
record Dispatch(
        int dossier,
        ZonedDateTime at,
        @Nullable String messageId,
        @Nullable String note,
        List<ContactId> to,
        List<SendingProofId> proofs) {

    /** By the standard no line of a message is longer. */
    private static final int LONGEST_MESSAGE_ID = 998;

    private static final int LONGEST_NOTE = 8_000;

    /** The sheet ticks a contact by {@code to.<id>}, and a file by {@code proof.<id>}. */
    static Dispatch read(Sheet sheet, Typed typed, ZonedDateTime otherwise) {
        ZonedDateTime at = typed.moment("sent").orElse(otherwise);
        Integer dossier = typed.number("dossier");
        if (dossier == null && sheet.text("dossier").isEmpty()) {
            typed.object("dossier", Typed.Objection.REQUIRED);
        }
        return new Dispatch(
                Objects.requireNonNullElse(dossier, 0),
                at,
                typed.text("messageId", LONGEST_MESSAGE_ID),
                typed.text("note", LONGEST_NOTE),
                ticked(sheet, "to.").stream().map(ContactId::new).toList(),
                ticked(sheet, "proof.").stream().map(SendingProofId::new).toList());
    }

    private static List<UUID> ticked(Sheet sheet, String list) {
        return sheet.fields().entrySet().stream()
                .filter(field -> field.getKey().startsWith(list) && Sheet.YES.equals(field.getValue()))
                .map(field -> field.getKey().substring(list.length()))
                .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .sorted()
                .toList();
    }
}
