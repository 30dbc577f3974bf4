package org.dalil.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.parties.PartyId;
import org.dalil.shared.Ids;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** What the target says for itself. It belongs into every dossier. */
@Entity
@Table(name = "target_position")
public class Position implements Paper {

    /** How the target answers. */
    public enum Kind {
        DENIAL,
        JUSTIFICATION,
        PURPOSE_CLAIM,
        /** Something said in its favour that the authors rebut. */
        MITIGATION_CLAIM_REBUTTED
    }

    @Id
    private UUID id;

    private CaseId caseId;

    @Column(nullable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kind kind;

    /** Null when it is said of several. */
    private @Nullable PartyId partyId;

    private LocalText text;

    private @Nullable PassageId passageId;

    protected Position() {} // for Hibernate

    public Position(
            CaseId caseId,
            String code,
            Kind kind,
            @Nullable PartyId partyId,
            LocalText text,
            @Nullable PassageId passageId) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.code = code;
        this.kind = kind;
        this.partyId = partyId;
        this.text = text;
        this.passageId = passageId;
    }

    /** Something of which nothing is known yet. */
    static Position blank(CaseId caseId, String code) {
        return new Position(caseId, code, Kind.DENIAL, null, LocalText.orEmpty(null), null);
    }

    @Override
    public UUID key() {
        return id;
    }

    @Override
    public Sheet sheet() {
        return Sheet.empty()
                .with("kind", kind)
                .with("party", partyId == null ? null : partyId.value())
                .with("text", text)
                .with("passage", passageId == null ? null : passageId.value());
    }

    @Override
    public Outcome<UUID> fill(Sheet sheet) {
        Typed typed = Typed.in(sheet);
        Kind newKind = typed.requiredChoice("kind", Kind.class);
        UUID newParty = typed.id("party");
        LocalText newText = typed.requiredLocal("text", Typed.LONGEST);
        UUID newPassage = typed.id("passage");
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        kind = newKind;
        partyId = newParty == null ? null : new PartyId(newParty);
        text = newText;
        passageId = newPassage == null ? null : new PassageId(newPassage);
        return Outcome.done(id);
    }

    @Override
    public CaseId caseId() {
        return caseId;
    }

    @Override
    public String code() {
        return code;
    }

    @Nullable PartyId partyId() {
        return partyId;
    }

    @Nullable PassageId passageId() {
        return passageId;
    }

    PositionView view(@Nullable PassageView passage) {
        return new PositionView(id, code, kind, partyId, LocalText.orEmpty(text), passage);
    }
}
