package org.dalil.cases;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Role;
import org.dalil.parties.PartyId;
import org.hibernate.annotations.processing.HQL;

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
        return Optional.ofNullable(entityManager().find(Fact.class, id));
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
        return Optional.ofNullable(entityManager().find(Ask.class, id));
    }

    default Optional<Citation> citation(CitationId id) {
        return Optional.ofNullable(entityManager().find(Citation.class, id));
    }

    default Optional<Position> position(UUID id) {
        return Optional.ofNullable(entityManager().find(Position.class, id));
    }

    /** The codes of the facts that rest on an item of evidence. */
    @HQL("select distinct f.code from Fact f join f.sources s where s.exhibitId = :exhibit")
    List<String> factsOn(UUID exhibit);

    /** Other cases forget that they tell of the same event. */
    @HQL("update Fact set sameAs = null where sameAs = :id")
    int toldNowhereElse(FactId id);

    @HQL("select count(*) from CaseFile f join f.members m where f.id = :id and m.account = :viewer")
    long memberships(CaseId id, AccountId viewer);

    @HQL("select m.role from CaseFile f join f.members m where f.id = :id and m.account = :viewer")
    List<Role> rolesOf(CaseId id, AccountId viewer);

    @HQL("select count(*) from CaseFile f join f.members m where f.id = :id and m.account = :viewer and m.leads")
    long leads(CaseId id, AccountId viewer);

    @HQL("select distinct f.number from CaseFile f join f.members m where m.account = :viewer")
    List<String> numbers(AccountId viewer);

    default List<String> numbersWhere(AccountId viewer, List<Role> roles) {
        return entityManager()
                .createQuery(
                        """
                        select distinct f.number from CaseFile f join f.members m
                        where m.account = :viewer and m.role in :roles""",
                        String.class)
                .setParameter("viewer", viewer)
                .setParameter("roles", roles)
                .getResultList();
    }

    /** Without those that were added by mistake. */
    @HQL(
            """
            where caseId = :id and not exists (select 1 from DocumentCard c where c.documentId = id and c.setAside)
            order by number""")
    List<SourceDocument> documents(CaseId id);

    default Optional<SourceDocument> document(DocumentId id) {
        return Optional.ofNullable(entityManager().find(SourceDocument.class, id));
    }

    default Optional<DocumentCard> card(DocumentId id) {
        return Optional.ofNullable(entityManager().find(DocumentCard.class, id));
    }

    default Optional<SourceFile> file(DocumentId id) {
        return Optional.ofNullable(entityManager().find(SourceFile.class, id));
    }

    @HQL("where caseId = :id")
    List<DocumentCard> cards(CaseId id);

    @HQL("select documentId from SourceFile where caseId = :id")
    List<DocumentId> filed(CaseId id);

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

    @HQL("select passageId from PassageSetAside where caseId = :id")
    List<PassageId> setAside(CaseId id);

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

    @HQL("where caseId = :id order by code")
    List<Fact> facts(CaseId id);

    @HQL("where caseId = :id order by code")
    List<Ask> asks(CaseId id);

    @HQL("select coalesce(max(position), 0) + 1 from CaseParty where caseId = :id")
    int nextPlace(CaseId id);

    @HQL("where caseId = :id order by position, role, id")
    List<CaseParty> parties(CaseId id);

    /** Whether a party has any part in the case. */
    default boolean hasPart(CaseId id, PartyId party) {
        return parties(id).stream().anyMatch(part -> part.partyId().equals(party));
    }

    @HQL("where caseId = :id order by code")
    List<Citation> citations(CaseId id);

    @HQL("where caseId = :id order by code")
    List<Position> positions(CaseId id);

    @HQL("where caseId = :id order by kind, position")
    List<Statement> statements(CaseId id);
}
