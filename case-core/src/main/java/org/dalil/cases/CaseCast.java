package org.dalil.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dalil.database.ReadOnce;
import org.dalil.parties.Parties;
import org.dalil.parties.Party;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyView;
import org.jspecify.annotations.Nullable;

/**
 * Who appears in a case and as what, read once however many parts of a page want to know. Asks nobody for permission:
 * whoever comes here has asked {@link NeedToKnow}.
 */
@ApplicationScoped
@ReadOnce
class CaseCast {

    /** What a party is in the case. */
    record Part(CaseParty role, PartyView party) {

        CasePartyView view(@Nullable PassageView passage) {
            return role.view(party, passage);
        }
    }

    private final CaseFiles files;
    private final Parties parties;

    protected CaseCast() { // for the proxy
        this(null, null);
    }

    @Inject
    CaseCast(CaseFiles files, Parties parties) {
        this.files = files;
        this.parties = parties;
    }

    /** @param known the cases whose names of the parties may be shown, by their numbers */
    public List<Part> of(CaseId id, Set<String> known) {
        Set<CaseParty> roles = new LinkedHashSet<>();
        Set<Party> records = new LinkedHashSet<>();
        for (Object[] row : files.cast(id)) {
            roles.add((CaseParty) row[0]);
            records.add((Party) row[1]);
        }
        Map<PartyId, PartyView> views = parties.seen(records, known);
        return roles.stream()
                .map(role -> new Part(role, Objects.requireNonNull(views.get(role.partyId()))))
                .toList();
    }
}
