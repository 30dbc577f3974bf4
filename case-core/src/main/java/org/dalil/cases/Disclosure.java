package org.dalil.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.shared.LocalText;

/**
 * Whether the target of a request may be shown it. Where what is handed in may reach the target, as a regime pack says,
 * only what somebody said yes to is handed in.
 *
 * @param reason why, for the team only; a no has one
 */
@Embeddable
public record Disclosure(@Enumerated(EnumType.STRING) @Column(nullable = false) Answer answer, LocalText reason)
        implements Serializable {

    /** What somebody said to it. */
    public enum Answer {
        UNDECIDED,
        YES,
        NO
    }

    /** Why an answer is not taken. */
    public enum Objection {
        NO_WITHOUT_REASON
    }

    private static final String ANSWER = "disclosable";
    private static final String REASON = "disclosableWhy";

    public Disclosure {
        reason = LocalText.orEmpty(reason);
    }

    public static Disclosure undecided() {
        return new Disclosure(Answer.UNDECIDED, LocalText.orEmpty(null));
    }

    public boolean allowed() {
        return answer == Answer.YES;
    }

    /** As somebody answered in the form that {@link #in} fills; one that does not ask leaves it undecided. */
    public static Disclosure typed(Typed typed) {
        Answer answer = Objects.requireNonNullElse(typed.choice(ANSWER, Answer.class), Answer.UNDECIDED);
        int before = typed.objections().size();
        LocalText reason = typed.local(REASON, Typed.LONGEST);
        if (answer == Answer.NO && reason.isEmpty() && typed.objections().size() == before) {
            typed.object(REASON, Objection.NO_WITHOUT_REASON);
        }
        return new Disclosure(answer, reason);
    }

    public Sheet in(Sheet sheet) {
        return sheet.with(ANSWER, answer == Answer.UNDECIDED ? null : answer).with(REASON, reason);
    }
}
