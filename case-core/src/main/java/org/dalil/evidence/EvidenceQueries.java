package org.dalil.evidence;

/** Questions about items that are too long to stand between others. */
final class EvidenceQueries {

    /**
     * The items, each with its files and the name of who brought them; and of every issuer the party, what it was merged
     * into, and whether that signed a text of the case.
     */
    static final String WHOLE =
            """
            select e, f, (select a.name from Account a where a.id = f.keptBy), p.id, p.survivor,
              case when p.survivor in (
                select q.survivor from Signature s join Signatory y on y.id = s.id
                  join Party q on q.id = s.partyId
                where s.caseId = :id and y.withdrawnAt is null) then true else false end
            from EvidenceItem e
              left join fetch e.issuers i left join fetch e.fragments left join fetch e.supports
              left join fetch e.claims left join EvidenceFile f on f.itemId = e.id
              left join Party p on p.id = i.partyId
            where e.caseId = :id""";

    static final String BARE =
            """
            select e, p.id, p.survivor,
              (select listagg(cast(s.textId as string), ' ') within group (order by s.id)
                from Signature s join Signatory y on y.id = s.id join Party q on q.id = s.partyId
                where s.caseId = e.caseId and y.withdrawnAt is null and q.survivor = p.survivor)
            from EvidenceItem e left join fetch e.issuers i left join Party p on p.id = i.partyId
            where e.caseId in :files and (e.id in :items
              or e.id in (select d.originalId from EvidenceItem d where d.caseId in :files and d.originalId is not null))
            order by e.number""";

    /**
     * Items of a case that are issued by the same party, or come from the same item, as some are and do. H2 goes through
     * all rows where one column that is mostly empty is compared with another; it goes straight to those in a list.
     */
    static final String NEAR =
            """
            select n.id from (
              select f.id from evidence_issuer o join evidence_item f on f.id = o.evidence_id
                where o.named and f.case_id = :case and o.party_id in (
                  select q.id from party q where q.survivor in (
                    select p.survivor from party p where p.id in (
                      select i.party_id from evidence_issuer i
                      where i.evidence_id in (:items) and i.named and i.party_id is not null)))
              union select f.id from evidence_issuer i join evidence_issuer o on o.words = i.words
                join evidence_item f on f.id = o.evidence_id
                where i.evidence_id in (:items) and i.party_id is null and o.party_id is null and i.named and o.named
                  and f.case_id = :case
              union select e.original_id from evidence_item e where e.id in (:items) and e.original_id is not null
              union select f.id from evidence_item f where f.original_id in (:items)
              union select f.id from evidence_item f where f.original_id in (
                select e.original_id from evidence_item e where e.id in (:items) and e.original_id is not null)) n
            where n.id not in (:items)""";

    private EvidenceQueries() {}
}
