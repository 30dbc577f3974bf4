package org.dalil.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.deadlines.Deadline;
import org.dalil.deadlines.Deadlines;
import org.dalil.parties.PartyId;
import org.dalil.shared.LocalText;

/** When people who agreed have to be asked again. Says in which case, never who they are. */
@ApplicationScoped
public class ConsentDeadlines implements Deadlines {

    private record Ledger(CaseId file, String number, PartyId person) {}

    private final EntityManager entityManager;

    protected ConsentDeadlines() { // for the proxy
        this(null);
    }

    @Inject
    public ConsentDeadlines(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A ledger counts as a whole, since a later line may have taken the place of the one that runs out. */
    @Override
    public List<Deadline> of(AccountId viewer, LocalDate today, LocalDate until) {
        Map<Ledger, List<ConsentView>> ledgers = new LinkedHashMap<>();
        entityManager
                .createQuery(
                        """
                        select f.id, f.number, e.partyId, e from ConsentEntry e
                          join CaseFile f on f.id = e.caseId join f.members m
                        where m.account = :viewer and exists (select 1 from ConsentEntry x
                          where x.caseId = e.caseId and x.partyId = e.partyId and x.expires between :today and :until)
                        order by f.number, e.partyId.value, e.number""",
                        Object[].class)
                .setParameter("viewer", viewer)
                .setParameter("today", today)
                .setParameter("until", until)
                .getResultList()
                .forEach(row -> ledgers.computeIfAbsent(
                                new Ledger((CaseId) row[0], (String) row[1], (PartyId) row[2]),
                                ledger -> new ArrayList<>())
                        .add(((ConsentEntry) row[3]).view("")));
        List<Deadline> deadlines = new ArrayList<>();
        ledgers.forEach((ledger, entries) -> days(new ConsentLedger(entries)).stream()
                .filter(day -> !day.isBefore(today) && !day.isAfter(until))
                .map(day -> new Deadline(
                        Deadline.Kind.CONSENT_RUNS_OUT,
                        day,
                        ledger.file(),
                        ledger.number(),
                        ledger.person().value(),
                        "",
                        LocalText.orEmpty(null)))
                .forEach(deadlines::add));
        return deadlines;
    }

    /** One day for several uses is one thing to do. */
    private static List<LocalDate> days(ConsentLedger ledger) {
        return Arrays.stream(Use.values())
                .flatMap(use -> ledger.runsOut(use).stream())
                .distinct()
                .toList();
    }
}
