package org.dalil.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.editing.Editable;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;

/** A letter that is being written. Whoever signs, signs a {@link FrozenLetter}; this one may go on changing. */
@Entity
@Table(name = "letter_text")
public class LetterText implements Editable {

    static final String BODY = "body";

    /** In UTF-16 units, in each language. */
    public static final int LONGEST = 60_000;

    /** That of the signed text whose words these are. */
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private CaseId caseId;

    private LocalText body;

    protected LetterText() {} // for Hibernate

    LetterText(UUID text, CaseId caseId) {
        this(text, caseId, LocalText.orEmpty(null));
    }

    public LetterText(UUID text, CaseId caseId, LocalText body) {
        this.id = text;
        this.caseId = caseId;
        this.body = body;
    }

    @Override
    public UUID key() {
        return LetterForm.key(id);
    }

    @Override
    public Sheet sheet() {
        return Sheet.empty().with(BODY, body());
    }

    @Override
    public Outcome<UUID> fill(Sheet sheet) {
        Typed typed = Typed.in(sheet);
        LocalText written = typed.requiredLocal(BODY, LONGEST);
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        body = written;
        return Outcome.done(id);
    }

    LocalText body() {
        return LocalText.orEmpty(body);
    }
}
