package org.dalil.cases;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Role;
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

    default Optional<Fact> fact(FactId id) {
        return Optional.ofNullable(entityManager().find(Fact.class, id));
    }

    default Optional<CaseParty> role(UUID id) {
        return Optional.ofNullable(entityManager().find(CaseParty.class, id));
    }

    default Optional<Passage> passage(PassageId id) {
        return Optional.ofNullable(entityManager().find(Passage.class, id));
    }

    @HQL("select code from Fact where caseId = :id")
    List<String> factCodes(CaseId id);

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

    @HQL("where caseId = :id order by number")
    List<SourceDocument> documents(CaseId id);

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

    /** Takes something out of a case again. */
    default void remove(Object paper) {
        entityManager().remove(paper);
        entityManager().flush();
    }

    @HQL("select coalesce(max(position), 0) + 1 from CaseParty where caseId = :id")
    int nextPlace(CaseId id);

    @HQL("where caseId = :id order by position, role, id")
    List<CaseParty> parties(CaseId id);

    @HQL("where caseId = :id order by code")
    List<Citation> citations(CaseId id);

    @HQL("where caseId = :id order by code")
    List<Position> positions(CaseId id);

    @HQL("where caseId = :id order by kind, position")
    List<Statement> statements(CaseId id);
}
