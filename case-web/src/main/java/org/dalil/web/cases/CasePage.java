package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dalil.cases.AskView;
import org.dalil.cases.CasePartyView;
import org.dalil.cases.CaseReading;
import org.dalil.cases.CaseSearch;
import org.dalil.cases.PartyRole;
import org.dalil.cases.StatementView;
import org.dalil.database.ReadOnce;
import org.dalil.outlook.NextDay;
import org.dalil.outlook.OutlookReading;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyView;
import org.dalil.requests.RequestRow;
import org.dalil.requests.RequestSearch;

/** Behind {@code cases/case.xhtml}. */
@Named
@RequestScoped
public class CasePage {

    /** A party with all that it is in the case. */
    public record Roles(PartyView party, List<CasePartyView> roles) {}

    /** A day of one of its requests. */
    public record Due(NextDay day, RequestRow request) {}

    private static final int DAYS = 4;

    @Inject
    private CaseHeader header;

    @Inject
    private CaseReading reading;

    @Inject
    private CaseSearch search;

    @Inject
    private RequestSearch requests;

    @Inject
    private OutlookReading outlook;

    @ReadOnce
    public List<AskView> getAsks() {
        return reading.asks(header.viewer(), header.caseId());
    }

    /** Every party once, however many things it is; who did nothing but sign stands among the signatories. */
    @ReadOnce
    public List<Roles> getParties() {
        Map<PartyId, List<CasePartyView>> byParty = new LinkedHashMap<>();
        reading.parties(header.viewer(), header.caseId())
                .forEach(role -> byParty.computeIfAbsent(role.party().id(), unknown -> new ArrayList<>())
                        .add(role));
        return byParty.values().stream()
                .filter(roles -> roles.stream().anyMatch(role -> role.role() != PartyRole.SIGNATORY))
                .map(roles -> new Roles(roles.get(0).party(), List.copyOf(roles)))
                .toList();
    }

    @ReadOnce
    public List<StatementView> getStatements() {
        return reading.statements(header.viewer(), header.caseId());
    }

    @ReadOnce
    public List<RequestRow> getRequests() {
        return requests.of(header.viewer(), header.caseId());
    }

    /** What is due next in any of its requests; how they ended stands beside them. */
    @ReadOnce
    public List<Due> getDays() {
        var days = outlook.of(
                header.viewer(), getRequests().stream().map(RequestRow::id).toList());
        return getRequests().stream()
                .flatMap(row -> days.getOrDefault(row.id(), List.of()).stream()
                        .filter(NextDay::runs)
                        .map(day -> new Due(day, row)))
                .sorted(Comparator.comparing(due -> due.day().day()))
                .limit(DAYS)
                .toList();
    }

    /** How many parties the reader meets in other cases too. */
    @ReadOnce
    public long getShared() {
        return search.sharedParties(header.viewer(), header.caseId());
    }
}
