package org.dalil.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Role;
import org.dalil.database.ReadOnce;
import org.dalil.parties.PartyId;
import org.dalil.shared.LocalText;
import org.dalil.shared.Window;
import org.jspecify.annotations.Nullable;

/** Finds cases for somebody: only those she is a member of exist. */
@ApplicationScoped
@ReadOnce
@Transactional
public class CaseSearch {

    private static final String VISIBLE =
            " from CaseFile f where exists (select 1 from CaseFile g join g.members m where g = f and m.account = :viewer)";
    private static final String ROW =
            """
            select new org.dalil.cases.CaseRow(f.id, f.number, f.kind, f.title, f.summary, f.openedAt, size(f.members),
              (select count(*) from Signature s join Signatory y on y.id = s.id
                 where s.caseId = f.id and y.withdrawnAt is null),
              (select count(*) from Letter l where l.caseId = f.id),
              (select listagg(e.number, ' ') within group (order by e.number)
                 from EvidenceItem e where e.caseId = f.id and e.status = QUARANTINED))""";

    /** Somebody who works on a case, and as what. */
    public record Colleague(String name, Role role) {}

    /** An event that is told in another case too, under that code. */
    public record SameEvent(FactId fact, CaseId caseId, String caseNumber, String code) {}

    /** What a party is in a case. */
    public record Part(
            CaseId caseId,
            String caseNumber,
            LocalText caseTitle,
            PartyRole role,
            @Nullable AllegationStatus allegation,
            @Nullable Tlp tlp) {}

    private final EntityManager entityManager;
    private final NeedToKnow needToKnow;

    protected CaseSearch() { // for the proxy
        this(null, null);
    }

    @Inject
    public CaseSearch(EntityManager entityManager, NeedToKnow needToKnow) {
        this.entityManager = entityManager;
        this.needToKnow = needToKnow;
    }

    public long count(AccountId viewer) {
        return entityManager
                .createQuery("select count(*)" + VISIBLE, Long.class)
                .setParameter("viewer", viewer)
                .getSingleResult();
    }

    /** In the order of their numbers. */
    public List<CaseRow> rows(AccountId viewer, Window window) {
        return entityManager
                .createQuery(ROW + VISIBLE + " order by f.number, f.id.value", CaseRow.class)
                .setParameter("viewer", viewer)
                .setFirstResult(window.first())
                .setMaxResults(window.size())
                .getResultList();
    }

    public Optional<CaseRow> find(AccountId viewer, CaseId id) {
        TypedQuery<CaseRow> query = entityManager.createQuery(ROW + VISIBLE + " and f.id = :id", CaseRow.class);
        return query.setParameter("viewer", viewer)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Who works on a case, by name. */
    public List<Colleague> team(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return entityManager
                .createQuery(
                        """
                        select a.name, m.role from CaseFile f join f.members m join Account a on a.id = m.account
                        where f.id = :id order by a.name""",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> new Colleague((String) row[0], (Role) row[1]))
                .toList();
    }

    /** How many parties of a case appear in other cases of the viewer too. */
    public long sharedParties(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return entityManager
                .createQuery(
                        """
                        select count(distinct r.survivor) from CaseParty p join Party r on r.id = p.partyId
                        where p.caseId = :id and exists (
                          select 1 from CaseParty o join Party s on s.id = o.partyId, CaseFile f join f.members m
                          where s.survivor = r.survivor and o.caseId <> p.caseId
                            and f.id = o.caseId and m.account = :viewer)""",
                        Long.class)
                .setParameter("id", id)
                .setParameter("viewer", viewer)
                .getSingleResult();
    }

    /** The events of a case that are told in other cases of the viewer too, whichever of the two names the other. */
    public List<SameEvent> sameEvents(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return entityManager
                .createQuery(
                        """
                        select new org.dalil.cases.CaseSearch$SameEvent(f.id, c.id, c.number, o.code)
                        from Fact f, Fact o, CaseFile c
                        where f.caseId = :id and o.caseId <> f.caseId and c.id = o.caseId
                          and (f.sameAs = o.id or o.sameAs = f.id)
                          and exists (select 1 from CaseFile g join g.members m where g = c and m.account = :viewer)
                        order by c.number, o.code""",
                        SameEvent.class)
                .setParameter("id", id)
                .setParameter("viewer", viewer)
                .getResultList();
    }

    /** All that a party is in the cases of the viewer. */
    public List<Part> parts(AccountId viewer, PartyId party) {
        return entityManager
                .createQuery(
                        """
                        select new org.dalil.cases.CaseSearch$Part(c.id, c.number, c.title, p.role, p.allegation, p.tlp)
                        from CaseParty p join Party r on r.id = p.partyId, CaseFile c
                        where c.id = p.caseId
                          and r.survivor = (select s.survivor from Party s where s.id = :party)
                          and exists (select 1 from CaseFile g join g.members m where g = c and m.account = :viewer)
                        order by c.number, p.position""",
                        Part.class)
                .setParameter("viewer", viewer)
                .setParameter("party", party)
                .getResultList();
    }
}
