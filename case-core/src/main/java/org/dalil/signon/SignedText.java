package org.dalil.signon;

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
import org.dalil.shared.Ids;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;

/** A letter or another text of a case under which people put their names. */
@Entity
@Table(name = "signed_text")
public class SignedText implements Editable {

    @Id
    private UUID id;

    @Version
    private long version;

    private CaseId caseId;

    /** Names it within the case: {@code T1}. */
    @Column(nullable = false, updatable = false)
    private String code;

    private LocalText title;

    protected SignedText() {} // for Hibernate

    public SignedText(CaseId caseId, String code, LocalText title) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.code = code;
        this.title = title;
    }

    @Override
    public UUID key() {
        return id;
    }

    @Override
    public Sheet sheet() {
        return Sheet.empty().with("title", title);
    }

    @Override
    public Outcome<UUID> fill(Sheet sheet) {
        Typed typed = Typed.in(sheet);
        LocalText newTitle = typed.requiredLocal("title", Typed.LONGEST);
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        title = newTitle;
        return Outcome.done(id);
    }

    CaseId caseId() {
        return caseId;
    }

    String code() {
        return code;
    }

    SignedTextView view(long signatures) {
        return new SignedTextView(id, code, LocalText.orEmpty(title), signatures);
    }
}
