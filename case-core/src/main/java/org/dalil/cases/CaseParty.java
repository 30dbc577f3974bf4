package org.dalil.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.dalil.editing.Editable;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyView;
import org.dalil.shared.Ids;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** A party is something in a case. */
@Entity
@Table(name = "case_party")
public class CaseParty implements Editable {

    @Id
    private UUID id;

    private CaseId caseId;

    private PartyId partyId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PartyRole role;

    /** Order of the record. */
    @Column(nullable = false)
    private int position;

    /** How far what is said of it is established, where something is alleged. */
    @Enumerated(EnumType.STRING)
    private @Nullable AllegationStatus allegation;

    /** The office addressed; kept apart from its holder, who changes. */
    private LocalText office;

    private LocalText note;

    /** How many people a class stands for, where the source says. */
    @Column
    private @Nullable Integer groupSize;

    /** Whether the source names it. */
    @Column(nullable = false)
    private boolean named = true;

    @Enumerated(EnumType.STRING)
    private @Nullable Tlp tlp;

    private @Nullable PassageId passageId;

    protected CaseParty() {} // for Hibernate

    public CaseParty(CaseId caseId, PartyId partyId, PartyRole role, int position) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.partyId = partyId;
        this.role = role;
        this.position = position;
    }

    public CaseParty alleged(@Nullable AllegationStatus howFar) {
        allegation = howFar;
        return this;
    }

    public CaseParty inOffice(LocalText officeHeld) {
        office = officeHeld;
        return this;
    }

    public CaseParty remarked(LocalText remark) {
        note = remark;
        return this;
    }

    public CaseParty group(@Nullable Integer size, boolean namedInSource, @Nullable Tlp protection) {
        groupSize = size;
        named = namedInSource;
        tlp = protection;
        return this;
    }

    public CaseParty saidIn(@Nullable PassageId passage) {
        passageId = passage;
        return this;
    }

    /** A part that nothing has been said about yet. */
    static CaseParty blank(CaseId caseId, PartyId partyId, int position) {
        return new CaseParty(caseId, partyId, PartyRole.PARTICIPANT, position);
    }

    @Override
    public UUID key() {
        return id;
    }

    @Nullable Tlp label() {
        return tlp;
    }

    @Override
    public Sheet sheet() {
        return Sheet.empty()
                .with("role", role)
                .with("allegation", allegation)
                .with("office", office)
                .with("note", note)
                .with("size", groupSize)
                .with("unnamed", !named)
                .with("tlp", tlp);
    }

    /** Who may be in danger is protected from the first moment, unless somebody says otherwise. */
    @Override
    public Outcome<PartyRole> fill(Sheet sheet) {
        Typed typed = Typed.in(sheet);
        PartyRole newRole = typed.requiredChoice("role", PartyRole.class);
        AllegationStatus newAllegation = typed.choice("allegation", AllegationStatus.class);
        LocalText newOffice = typed.local("office", Typed.LONGEST);
        LocalText newNote = typed.local("note", Typed.LONGEST);
        Integer newSize = typed.number("size");
        Tlp newTlp = typed.choice("tlp", Tlp.class);
        if (newSize != null && newSize < 1) {
            typed.object("size", Typed.Objection.NOT_A_NUMBER);
        }
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        role = newRole;
        allegation = newAllegation;
        office = newOffice;
        note = newNote;
        groupSize = newSize;
        named = !typed.ticked("unnamed");
        tlp = newTlp == null && newRole.mayBeInDanger() ? Tlp.RED : newTlp;
        return Outcome.done(role);
    }

    /** Unless somebody said otherwise. */
    void restrict() {
        tlp = tlp == null ? Tlp.RED : tlp;
    }

    CaseId caseId() {
        return caseId;
    }

    PartyRole role() {
        return role;
    }

    PartyId partyId() {
        return partyId;
    }

    @Nullable PassageId passageId() {
        return passageId;
    }

    CasePartyView view(PartyView party, @Nullable PassageView passage) {
        return new CasePartyView(
                id,
                party,
                role,
                allegation,
                LocalText.orEmpty(office),
                LocalText.orEmpty(note),
                groupSize,
                named,
                tlp,
                passage);
    }
}
