package org.dalil.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.CaseHappening.Act;
import org.dalil.editing.Edit;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.editing.Typed;
import org.dalil.parties.PartyId;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What people write down about what the target says for itself. */
@ApplicationScoped
@Transactional
public class PositionDesk {

    private final CaseFiles files;
    private final Paperwork paperwork;
    private final Cited cited;

    protected PositionDesk() { // for the proxy
        this(null, null, null);
    }

    @Inject
    public PositionDesk(CaseFiles files, Paperwork paperwork, Cited cited) {
        this.files = files;
        this.paperwork = paperwork;
        this.cited = cited;
    }

    @Permitted(Permission.EDIT_CASES)
    public Stand open(CaseId file, UUID id) {
        return paperwork.stand(position(file, id));
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<UUID> add(CaseId file, Sheet sheet) {
        paperwork.mayAdd(file);
        Position blank = Position.blank(file, Codes.next("TP", files.positionCodes(file)));
        return paperwork
                .begin(blank, "position", sheet, objections(file, null, sheet), Act.POSITION_ADDED)
                .map(Position::key);
    }

    @Permitted(Permission.EDIT_CASES)
    public Outcome<UUID> change(CaseId file, UUID id, Edit edit) {
        Position position = position(file, id);
        Edit typed = paperwork.typed(position, edit);
        return paperwork
                .change(position, typed, objections(file, position.partyId(), typed.sheet()), Act.POSITION_CHANGED)
                .map(Position::key);
    }

    /** Refused while the text of a request answers it. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<UUID> remove(CaseId file, UUID id) {
        return paperwork.remove(position(file, id), Act.POSITION_REMOVED).map(Position::key);
    }

    private Position position(CaseId file, UUID id) {
        return paperwork.paper(file, () -> files.position(id));
    }

    /** @param speaker who may stay, even if it lost its role in the case */
    private List<Refusal> objections(CaseId file, @Nullable PartyId speaker, Sheet sheet) {
        Typed typed = Typed.in(sheet);
        cited.passage(typed, "passage", file);
        Optional.ofNullable(typed.id("party"))
                .map(PartyId::new)
                .filter(party -> !party.equals(speaker))
                .ifPresent(party -> cited.party(typed, "party", file, party));
        return typed.objections();
    }
}
