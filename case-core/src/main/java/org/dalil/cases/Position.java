package org.dalil.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.dalil.parties.PartyId;
import org.dalil.shared.Ids;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/** What the target says for itself. It belongs into every dossier. */
@Entity
@Table(name = "target_position")
public class Position {

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

    @Nullable PassageId passageId() {
        return passageId;
    }

    PositionView view(@Nullable PassageView passage) {
        return new PositionView(code, kind, partyId, LocalText.orEmpty(text), passage);
    }
}
