package org.dalil.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dalil.accounts.Person;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyIndex;
import org.dalil.parties.PartySearch;
import org.dalil.shared.LocalText;

/**
 * Parties as issuers of items. Whoever writes an item may name every party she knows of; from then on the members of the
 * case know it too.
 */
@ApplicationScoped
public class IssuingParties {

    private static final String ISSUERS = "issuers";

    private final PartySearch parties;
    private final PartyIndex index;

    protected IssuingParties() { // for the proxy
        this(null, null);
    }

    @Inject
    public IssuingParties(PartySearch parties, PartyIndex index) {
        this.parties = parties;
        this.index = index;
    }

    static Set<PartyId> of(EvidenceItem item) {
        Set<PartyId> named = new HashSet<>();
        item.issuers().forEach(issuer -> Optional.ofNullable(issuer.partyId()).ifPresent(named::add));
        return named;
    }

    /** An issuer for whom the source has no words of its own is called by the name of the party. */
    Sheet named(Sheet sheet, Person writer) {
        Sheet whole = sheet;
        for (String row : rows(sheet)) {
            if (sheet.text(row + ".words").isEmpty()) {
                Optional<String> name = Optional.ofNullable(Typed.in(sheet).id(row + ".party"))
                        .flatMap(id -> parties.open(writer.id(), new PartyId(id)))
                        .flatMap(known -> known.party().name().best(writer.language()))
                        .map(LocalText.Spoken::text);
                whole = name.isPresent() ? whole.with(row + ".words", (Object) name.get()) : whole;
            }
        }
        return whole;
    }

    /** @param named those that stand in the item already may stay, whoever writes */
    void check(Typed typed, Sheet sheet, Set<PartyId> named, Person writer) {
        for (String row : rows(sheet)) {
            Optional.ofNullable(typed.id(row + ".party"))
                    .map(PartyId::new)
                    .filter(party -> !named.contains(party)
                            && parties.open(writer.id(), party).isEmpty())
                    .ifPresent(party -> typed.object(row + ".party", Typed.Objection.NOT_IN_LIST));
        }
    }

    /** Makes them known in the case, or known there no longer. */
    void refresh(Set<PartyId> before, Set<PartyId> now) {
        Set<PartyId> concerned = new HashSet<>(before);
        concerned.addAll(now);
        if (!before.equals(now)) {
            index.refresh(concerned);
        }
    }

    private static List<String> rows(Sheet sheet) {
        return Typed.in(sheet).rows(ISSUERS, EvidenceDesk.MOST_ROWS);
    }
}
