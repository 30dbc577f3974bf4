package org.dalil.cases;

import jakarta.persistence.EntityGraph;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.parties.PartyId;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** The collection of all case files, with what lies in them. */
public interface CaseFiles {

    EntityManager entityManager();

    default Optional<CaseFile> find(CaseId id) {
        return Optional.ofNullable(entityManager().find(CaseFile.class, id));
    }

    /** Whoever changes the people on a case comes one after the other. */
    default Optional<CaseFile> findToChange(CaseId id) {
        return Optional.ofNullable(entityManager().find(CaseFile.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    default void add(CaseFile file) {
        entityManager().persist(file);
    }

    /** Puts something into a case: a document, a passage, a fact, an ask … */
    default void file(Object paper) {
        entityManager().persist(paper);
    }

    /** Takes something out of a case again. */
    default void remove(Object paper) {
        entityManager().remove(paper);
        entityManager().flush();
    }

    default Optional<Fact> fact(FactId id) {
        return Optional.ofNullable(whole(Fact.class, id, "sources", "parties", "figures"));
    }

    /** With these collections, read at once. */
    default <T> @Nullable T whole(Class<T> type, Object id, String... collections) {
        EntityGraph<T> graph = entityManager().createEntityGraph(type);
        graph.addAttributeNodes(collections);
        return entityManager().find(type, id, Map.of("jakarta.persistence.loadgraph", graph));
    }

    default Optional<CaseParty> role(UUID id) {
        return Optional.ofNullable(entityManager().find(CaseParty.class, id));
    }

    default Optional<Passage> passage(PassageId id) {
        return Optional.ofNullable(entityManager().find(Passage.class, id));
    }

    default Optional<Discrepancy> discrepancy(UUID id) {
        return Optional.ofNullable(entityManager().find(Discrepancy.class, id));
    }

    @HQL("select code from Discrepancy where caseId = :id")
    List<String> discrepancyCodes(CaseId id);

    @HQL("select code from Fact where caseId = :id")
    List<String> factCodes(CaseId id);

    @HQL("select code from Ask where caseId = :id")
    List<String> askCodes(CaseId id);

    @HQL("select code from Citation where caseId = :id")
    List<String> citationCodes(CaseId id);

    @HQL("select code from Position where caseId = :id")
    List<String> positionCodes(CaseId id);

    default Optional<Ask> ask(AskId id) {
        return Optional.ofNullable(whole(Ask.class, id, "acts"));
    }

    default Optional<Citation> citation(CitationId id) {
        return Optional.ofNullable(whole(Citation.class, id, "readings", "criteria", "rights"));
    }

    default Optional<Position> position(UUID id) {
        return Optional.ofNullable(entityManager().find(Position.class, id));
    }

    /** The codes of the facts that rest on an item of evidence. */
    @HQL("select distinct f.code from Fact f join f.sources s where s.exhibitId = :exhibit")
    List<String> factsOn(UUID exhibit);

    /**
     * The facts, each with whether it rests on an item of evidence as a whole; and the citations, which hang on the first
     * fact, so that no row is the product of the two.
     */
    default List<Object[]> beside(CaseId id, UUID exhibit) {
        return entityManager()
                .createQuery(
                        """
                        select f, case when exists (select 1 from Fact o join o.sources s
                            where o.id = f.id and s.exhibitId = :exhibit) then true else false end, c
                        from CaseFile k left join Fact f on f.caseId = k.id
                          left join Citation c on c.caseId = k.id and not exists (
                            select 1 from Fact before where before.caseId = k.id and before.id.value < f.id.value)
                          left join fetch c.readings left join fetch c.criteria left join fetch c.rights
                        where k.id = :id""",
                        Object[].class)
                .setParameter("id", id)
                .setParameter("exhibit", exhibit)
                .getResultList();
    }

    /** Other cases forget that they tell of the same event. */
    @HQL("update Fact set sameAs = null where sameAs = :id")
    int toldNowhereElse(FactId id);

    default List<MemberOf> memberships(AccountId viewer) {
        return entityManager()
                .createQuery(
                        """
                        select new org.dalil.cases.MemberOf(f.id, f.number, f.title, m.role, m.leads)
                        from CaseFile f join f.members m where m.account = :viewer""",
                        MemberOf.class)
                .setParameter("viewer", viewer)
                .getResultList();
    }

    default CaseContents contents(CaseId id) {
        return entityManager()
                .createQuery(
                        """
                        select new org.dalil.cases.CaseContents(
                          (select count(*) from Ask a where a.caseId = c.id),
                          (select count(*) from Citation z where z.caseId = c.id),
                          (select count(*) from Fact f where f.caseId = c.id),
                          (select count(*) from EvidenceItem e where e.caseId = c.id))
                        from CaseFile c where c.id = :id""",
                        CaseContents.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Without those that were added by mistake. */
    default List<DocumentTitle> titles(CaseId id) {
        return entityManager()
                .createQuery(
                        """
                        select new org.dalil.cases.DocumentTitle(d.number, c.title)
                        from SourceDocument d join DocumentCard c on c.documentId = d.id
                        where d.caseId = :id and not c.setAside order by d.number""",
                        DocumentTitle.class)
                .setParameter("id", id)
                .getResultList();
    }

    default Optional<SourceDocument> document(DocumentId id) {
        return Optional.ofNullable(entityManager().find(SourceDocument.class, id));
    }

    default Optional<DocumentCard> card(DocumentId id) {
        return Optional.ofNullable(entityManager().find(DocumentCard.class, id));
    }

    default Optional<SourceFile> file(DocumentId id) {
        return Optional.ofNullable(entityManager().find(SourceFile.class, id));
    }

    /** Every number that an exhibit of the case has: evidence counts in the same row, and cases know nothing of it. */
    default List<String> exhibitNumbers(CaseId id) {
        entityManager().flush();
        return entityManager()
                .createNativeQuery(
                        """
                        select number from source_document where case_id = :id
                        union all select number from evidence_item where case_id = :id""",
                        String.class)
                .setParameter("id", id.value())
                .getResultList()
                .stream()
                .map(String::valueOf)
                .toList();
    }

    /** What rests on each passage: evidence does so too, and cases know nothing of it. */
    default List<PassageUse> uses(CaseId id) {
        List<?> rows = entityManager()
                .createNativeQuery(
                        """
                        select u.kind, u.passage_id, u.code, u.role from (
                          select 1 as kind, passage_id, code, null as role from ask where case_id = :id
                          union all select 2, passage_id, code, null from citation where case_id = :id
                          union all select 3, s.passage_id, f.code, null from fact f
                            join fact_source s on s.fact_id = f.id where f.case_id = :id
                          union all select 4, passage_id, code, null from target_position where case_id = :id
                          union all select 5, passage_id, number, null from evidence_item where case_id = :id
                          union all select 5, g.fragments, e.number, null from evidence_item e
                            join evidence_fragment g on g.evidence_id = e.id where e.case_id = :id
                          union all select 6, passage_id, null, role from case_party where case_id = :id) u
                        where u.passage_id is not null order by u.kind, u.role""")
                .unwrap(NativeQuery.class)
                .addScalar("kind", Integer.class)
                .addScalar("passage_id", UUID.class)
                .addScalar("code", String.class)
                .addScalar("role", String.class)
                .setParameter("id", id.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .sorted(Comparator.<Object[], Integer>comparing(row -> (Integer) row[0])
                        .thenComparing(row -> (String) row[2], Comparator.nullsLast(Codes.IN_ORDER)))
                .map(row -> new PassageUse(
                        new PassageId((UUID) row[1]),
                        (String) row[2],
                        row[3] == null ? null : PartyRole.valueOf((String) row[3])))
                .toList();
    }

    default Optional<Mark> mark(UUID id) {
        return Optional.ofNullable(entityManager().find(Mark.class, id));
    }

    /** Those that stand, the newest first. */
    @HQL("where caseId = :id and documentId = :document and undone = false order by madeAt desc, id desc")
    List<Mark> marks(CaseId id, DocumentId document);

    @HQL("where passageId = :id and undone = false")
    List<Mark> marksOn(PassageId id);

    /** Waits until nobody else is opening a case. */
    default void queueToOpen() {
        entityManager().find(CaseCounter.class, CaseCounter.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    @HQL("select number from CaseFile where number like :pattern")
    List<String> numbersLike(String pattern);

    @HQL("where documentId = :document and start = :from and end = :to")
    List<Passage> passagesAt(DocumentId document, int from, int to);

    @HQL(
            "select count(*) from Passage p where p.documentId = :document and not exists (select 1 from PassageSetAside s where s.passageId = p.id)")
    long markedIn(DocumentId document);

    default void setAside(Passage passage) {
        if (entityManager().find(PassageSetAside.class, passage.id()) == null) {
            entityManager().persist(new PassageSetAside(passage.id(), passage.caseId()));
        }
    }

    /** @return whether it had been set aside */
    default boolean takeBack(Passage passage) {
        PassageSetAside aside = entityManager().find(PassageSetAside.class, passage.id());
        if (aside != null) {
            entityManager().remove(aside);
        }
        return aside != null;
    }

    @HQL("where caseId = :id order by start, id.value")
    List<Passage> passages(CaseId id);

    /** The passages of which the source says the opposite of what is true: not a letter of them may be cited. */
    default List<Passage> reversed(CaseId id) {
        List<PassageId> wrong = discrepancies(id).stream()
                .filter(discrepancy -> discrepancy.kind().forbidsCiting())
                .flatMap(discrepancy -> Optional.ofNullable(discrepancy.passageId()).stream())
                .toList();
        return passages(id).stream()
                .filter(passage -> wrong.contains(passage.id()))
                .toList();
    }

    @HQL("where caseId = :id order by code")
    List<Discrepancy> discrepancies(CaseId id);

    @HQL(
            """
            from Fact f left join fetch f.sources left join fetch f.parties left join fetch f.figures
            where f.caseId = :id order by f.code""")
    List<Fact> facts(CaseId id);

    /**
     * The facts; what the target says, which hangs on the first fact; and the asks, which hang on the last: so hardly a row
     * is the product of two.
     */
    default List<Object[]> told(CaseId id) {
        return entityManager()
                .createQuery(
                        """
                        select f, p, a from CaseFile k left join Fact f on f.caseId = k.id
                          left join Position p on p.caseId = k.id and not exists (
                            select 1 from Fact before where before.caseId = k.id and before.id.value < f.id.value)
                          left join Ask a on a.caseId = k.id and not exists (
                            select 1 from Fact later where later.caseId = k.id and later.id.value > f.id.value)
                          left join fetch a.acts
                        where k.id = :id""",
                        Object[].class)
                .setParameter("id", id)
                .getResultList();
    }

    @HQL("from Ask a left join fetch a.acts where a.caseId = :id order by a.code")
    List<Ask> asks(CaseId id);

    @HQL("select coalesce(max(position), 0) + 1 from CaseParty where caseId = :id")
    int nextPlace(CaseId id);

    @HQL("where caseId = :id order by position, role, id")
    List<CaseParty> parties(CaseId id);

    /** Whether a party has any part in the case. */
    default boolean hasPart(CaseId id, PartyId party) {
        return parties(id).stream().anyMatch(part -> part.partyId().equals(party));
    }

    /** The same under any of the records that were merged with one that has a part. */
    default boolean isCast(CaseId id, PartyId party) {
        return entityManager()
                        .createQuery(
                                """
                                select count(*) from CaseParty c join Party q on q.id = c.partyId
                                  join Party p on p.survivor = q.survivor
                                where c.caseId = :id and p.id = :party""",
                                Long.class)
                        .setParameter("id", id)
                        .setParameter("party", party)
                        .getSingleResult()
                > 0;
    }

    /** Every role in the case, with each of the records that stand for the party. */
    default List<Object[]> cast(CaseId id) {
        return entityManager()
                .createQuery(
                        """
                        select c, p from CaseParty c join Party q on q.id = c.partyId
                          join Party p on p.survivor = q.survivor
                          left join fetch p.names left join fetch p.identifiers
                        where c.caseId = :id order by c.position, c.role, c.id, p.id.value""",
                        Object[].class)
                .setParameter("id", id)
                .getResultList();
    }

    @HQL(
            """
            from Citation c left join fetch c.readings left join fetch c.criteria left join fetch c.rights
            where c.caseId = :id order by c.code""")
    List<Citation> citations(CaseId id);

    /** Each with the party that speaks there, after all merging; none where the source names nobody we know. */
    default List<Object[]> positions(CaseId id) {
        return entityManager()
                .createQuery(
                        """
                        select o, p.survivor from Position o left join Party p on p.id = o.partyId
                        where o.caseId = :id order by o.code""",
                        Object[].class)
                .setParameter("id", id)
                .getResultList();
    }

    @HQL("where caseId = :id order by kind, position")
    List<Statement> statements(CaseId id);
}
