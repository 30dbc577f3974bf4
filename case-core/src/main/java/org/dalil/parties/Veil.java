package org.dalil.parties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dalil.editing.Editing;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;

/**
 * Hides a person behind a pseudonym, wherever she appears, and shows her again. Whoever calls it asks for the
 * permission, and keeps what she was called where nobody reads it.
 */
@ApplicationScoped
public class Veil {

    /** Why a party keeps its name. */
    public enum Objection {
        /** Only a single person is hidden behind a pseudonym. */
        NO_PERSON,
        VEILED_ALREADY,
        /** Her record stands for several; they have to be parted first. */
        STANDS_FOR_SEVERAL,
        /** Other cases name her too. */
        NAMED_ELSEWHERE
    }

    private final Parties parties;
    private final PartyIndex index;
    private final Whereabouts whereabouts;
    private final Editing editing;

    protected Veil() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public Veil(Parties parties, PartyIndex index, Whereabouts whereabouts, Editing editing) {
        this.parties = parties;
        this.index = index;
        this.whereabouts = whereabouts;
        this.editing = editing;
    }

    /** What she is called, wherever, and what speaks against hiding her, for a member of this case. */
    public Covering covering(PartyId id, String caseNumber) {
        List<Party> together = parties.wholly(id);
        Party party =
                together.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NoSuchParty::new);
        List<Refusal> objections = new ArrayList<>();
        if (party.kind() != PartyKind.PERSON) {
            objections.add(Refusal.of(Objection.NO_PERSON));
        }
        if (party.veiled()) {
            objections.add(Refusal.of(Objection.VEILED_ALREADY));
        }
        if (together.size() > 1) {
            objections.add(Refusal.of(Objection.STANDS_FOR_SEVERAL));
        }
        Set<String> here = Set.of(caseNumber);
        boolean elsewhere = !party.isWhollyKnownIn(here)
                || whereabouts.naming(Set.of(id)).values().stream().anyMatch(cases -> !here.containsAll(cases));
        if (elsewhere) {
            objections.add(Refusal.of(Objection.NAMED_ELSEWHERE));
        }
        return new Covering(new Known(party.name(), party.names(), party.identifiers()), objections);
    }

    /** How many versions of what is known of her are kept for ever. */
    public long versionsKept(PartyId id) {
        return parties.versionsKept(id.value());
    }

    /** She is called so from now on, and found by nothing else. Answers what she was called. */
    public Outcome<Known> cover(PartyId id, String caseNumber, LocalText pseudonym) {
        List<Refusal> objections = covering(id, caseNumber).objections();
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        Known known = parties.find(id).orElseThrow().cover(pseudonym);
        editing.forgetOfAll(id.value().toString());
        known.ids().map(UUID::toString).forEach(editing::forgetOfAll);
        settle(id);
        return Outcome.done(known);
    }

    /** Calls her by another pseudonym. */
    public void rename(PartyId id, LocalText pseudonym) {
        parties.find(id).orElseThrow().cover(pseudonym);
        settle(id);
    }

    public void uncover(PartyId id, Known known) {
        parties.find(id).orElseThrow().uncover(known);
        settle(id);
    }

    private void settle(PartyId id) {
        parties.entityManager().flush();
        index.refresh(Set.of(id));
    }
}
