package org.dalil.gathering;

import java.time.ZonedDateTime;
import org.dalil.editing.Sheet;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.signon.Signature;
import org.jspecify.annotations.Nullable;

/**
 * What somebody finds behind a link: her own invitation, the letter, and what she answered. Nothing of anybody else.
 *
 * @param guest null where the link is nobody's
 */
public record Visit(State state, @Nullable Guest guest) {

    /** What can be done. */
    public enum State {
        /** Sign, or decline. */
        OPEN,
        SIGNED,
        /** It was signed under other words. */
        UNCONFIRMED,
        DECLINED,
        WITHDRAWN,
        /** Sign-on is over. */
        CLOSED,
        /** Somebody answered with this link, and has another one. */
        USED,
        EXPIRED,
        REVOKED,
        UNKNOWN,
        TOO_MANY;

        /** Whether the letter is shown. */
        public boolean reads() {
            return this == OPEN || this == SIGNED || this == UNCONFIRMED || this == DECLINED || this == WITHDRAWN;
        }

        /** Whether one may sign. */
        public boolean signs() {
            return this == OPEN || this == DECLINED || this == WITHDRAWN;
        }

        boolean allows(Reply.Act act) {
            return switch (act) {
                case SIGN -> signs();
                case DECLINE -> this == OPEN;
                case CORRECT -> this == SIGNED;
                case WITHDRAW -> this == SIGNED || this == UNCONFIRMED;
                case CONFIRM -> this == UNCONFIRMED;
            };
        }
    }

    /**
     * Who was invited to what.
     *
     * @param said what she said of herself, or what the invitation calls her
     * @param signed whether she stands under the letter
     */
    public record Guest(
            Signature.Kind kind,
            LocalText name,
            Language language,
            LetterShown letter,
            ZonedDateTime closes,
            Sheet said,
            boolean signed) {

        public boolean organisation() {
            return kind == Signature.Kind.ORGANISATION;
        }
    }

    /** The words that are signed. */
    public record LetterShown(int number, LocalText title, LocalText body, Digest fingerprint) {}

    static Visit nobody(State state) {
        return new Visit(state, null);
    }
}
