package org.dalil.gathering;

import java.util.Objects;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.shared.LocalText;
import org.dalil.signon.Signature;
import org.dalil.signon.SignatureEntry;
import org.jspecify.annotations.Nullable;

/**
 * What a guest says of herself when she signs.
 *
 * @param signer who signs for an organisation, authorised to do so; stays in the house
 * @param function what she is there; stays in the house
 */
public record Answer(SignatureEntry entry, @Nullable String signer, @Nullable String function) {

    /** Why somebody does not sign like that. */
    public enum Objection {
        /** Whoever signs for an organisation says that she may. */
        NOT_AUTHORISED
    }

    /** The field in which she says so. */
    public static final String AUTHORISED = "authorised";

    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_NOTE = 1_000;

    /** Of somebody who says nothing of herself. */
    static Answer of(Signature.Kind kind, LocalText name) {
        LocalText nothing = LocalText.orEmpty(null);
        return new Answer(
                new SignatureEntry(kind, name, nothing, nothing, nothing, nothing, nothing, nothing, false),
                null,
                null);
    }

    static Answer read(Typed typed, Signature.Kind kind) {
        boolean organisation = kind == Signature.Kind.ORGANISATION;
        LocalText name = typed.requiredLocal("name", LONGEST_NAME);
        Answer answer = new Answer(
                new SignatureEntry(
                        kind,
                        name,
                        typed.local("country", LONGEST_NAME),
                        typed.local("capacity", LONGEST_NOTE),
                        organisation ? LocalText.orEmpty(null) : typed.local("honorific", LONGEST_NAME),
                        organisation ? LocalText.orEmpty(null) : typed.local("title", LONGEST_NOTE),
                        organisation ? LocalText.orEmpty(null) : typed.local("affiliation", LONGEST_NOTE),
                        organisation ? LocalText.orEmpty(null) : typed.local("formerly", LONGEST_NOTE),
                        typed.ticked("confidential")),
                organisation ? typed.required("signer", LONGEST_NAME) : null,
                organisation ? typed.required("function", LONGEST_NAME) : null);
        if (organisation && !typed.ticked(AUTHORISED)) {
            typed.object(AUTHORISED, Objection.NOT_AUTHORISED);
        }
        return answer;
    }

    /** The same in a form. */
    Sheet sheet() {
        Sheet sheet = Sheet.empty()
                .with("name", entry.name())
                .with("country", entry.country())
                .with("capacity", entry.capacity())
                .with("honorific", entry.honorific())
                .with("title", entry.title())
                .with("affiliation", entry.affiliation())
                .with("formerly", entry.formerly())
                .with("signer", Objects.requireNonNullElse(signer, ""))
                .with("function", Objects.requireNonNullElse(function, ""));
        return entry.confidential() ? sheet.with("confidential", Sheet.YES) : sheet;
    }
}
