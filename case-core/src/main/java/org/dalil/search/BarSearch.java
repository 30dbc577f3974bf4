package org.dalil.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.database.ReadOnce;
import org.dalil.index.Entry;
import org.dalil.parties.PartyHit;
import org.dalil.parties.PartySearch;

/** Finds whatever somebody may know of by a few words: what the bar beside every page asks. */
@ApplicationScoped
@ReadOnce
@Transactional
public class BarSearch {

    private static final String MINE =
            "(select f.id from CaseFile f join f.members m where m.account = :viewer and m.role in :readers)";

    private final EntityManager entityManager;
    private final PartySearch parties;

    protected BarSearch() { // for the proxy
        this(null, null);
    }

    @Inject
    public BarSearch(EntityManager entityManager, PartySearch parties) {
        this.entityManager = entityManager;
        this.parties = parties;
    }

    /** @param most of each group */
    public Findings found(AccountId viewer, String text, int most) {
        Asked asked = new Asked(text);
        if (asked.isEmpty()) {
            return Findings.NOTHING;
        }
        Map<Entry.Kind, Set<UUID>> things = new EnumMap<>(Entry.Kind.class);
        for (Entry.Kind kind : Entry.Kind.values()) {
            things.put(kind, new LinkedHashSet<>());
        }
        asked.things(entityManager, viewer, most)
                .forEach((kind, ids) -> things.get(kind).addAll(ids));
        List<PartyHit> known = parties.begun(viewer, text, most);
        Set<UUID> requests = things.get(Entry.Kind.REQUEST);
        requests.addAll(against(viewer, known, most - requests.size()));
        FoundRows rows = FoundRows.of(entityManager, viewer, things);
        return new Findings(
                rows.inOrder(requests),
                rows.inOrder(things.get(Entry.Kind.CASE)),
                known,
                rows.inOrder(things.get(Entry.Kind.EVIDENCE)),
                colleagues(viewer, asked, most));
    }

    /** The requests whose target is one of these, the newest first. */
    private List<UUID> against(AccountId viewer, List<PartyHit> targets, int most) {
        if (targets.isEmpty() || most <= 0) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select r.id.value from SanctionsRequest r join Party t on t.id = r.targetId"
                                + " where t.survivor in :targets and r.caseId in " + MINE
                                + " order by r.openedAt desc, r.id.value",
                        UUID.class)
                .setParameter("targets", targets.stream().map(PartyHit::id).collect(Collectors.toSet()))
                .setParameter("viewer", viewer)
                .setParameter("readers", Asked.READERS)
                .setMaxResults(most)
                .getResultList();
    }

    /** The people with whom she works on a case, each with the newest of them. */
    private List<FoundColleague> colleagues(AccountId viewer, Asked asked, int most) {
        List<AccountId> fitting = entityManager
                .createQuery(
                        "select a.id, a.name from Account a where a.id in"
                                + " (select o.account from CaseFile c join c.members o where c.id in " + MINE + ")"
                                + " order by a.name, a.id.value",
                        Object[].class)
                .setParameter("viewer", viewer)
                .setParameter("readers", Asked.READERS)
                .getResultList()
                .stream()
                .filter(row -> asked.fits((String) row[1]))
                .map(row -> (AccountId) row[0])
                .limit(most)
                .toList();
        if (fitting.isEmpty()) {
            return List.of();
        }
        Map<AccountId, FoundColleague> found = new LinkedHashMap<>();
        entityManager
                .createQuery(
                        "select a.id, a.name, c.id, c.number from CaseFile c join c.members o"
                                + " join Account a on a.id = o.account where a.id in :fitting and c.id in " + MINE
                                + " order by a.name, a.id.value, c.number desc",
                        Object[].class)
                .setParameter("fitting", fitting)
                .setParameter("viewer", viewer)
                .setParameter("readers", Asked.READERS)
                .getResultList()
                .forEach(row -> found.putIfAbsent(
                        (AccountId) row[0],
                        new FoundColleague((AccountId) row[0], (String) row[1], (CaseId) row[2], (String) row[3])));
        return List.copyOf(found.values());
    }
}
