package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dalil.cases.CasePartyView;
import org.dalil.cases.CaseReading;
import org.dalil.parties.PartyId;
import org.dalil.web.cases.CasePage.Roles;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/parties.xhtml}: every party of a case with all that it is there. */
@Named
@RequestScoped
public class CasePartiesPage {

    @Inject
    private CaseHeader header;

    @Inject
    private CaseReading reading;

    private @Nullable List<Roles> parties;

    public List<Roles> getParties() {
        if (parties == null) {
            Map<PartyId, List<CasePartyView>> byParty = new LinkedHashMap<>();
            reading.parties(header.viewer(), header.caseId())
                    .forEach(role -> byParty.computeIfAbsent(role.party().id(), unknown -> new ArrayList<>())
                            .add(role));
            parties = byParty.values().stream()
                    .map(roles -> new Roles(roles.get(0).party(), List.copyOf(roles)))
                    .toList();
        }
        return parties;
    }
}
