package org.dalil.protection;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.parties.PartyId;
import org.hibernate.annotations.processing.HQL;

/** The collection of all protected identities, of who may look at them and of who did. */
public interface Identities {

    EntityManager entityManager();

    default Optional<ProtectedIdentity> find(IdentityId id) {
        return Optional.ofNullable(entityManager().find(ProtectedIdentity.class, id));
    }

    default Optional<IdentityGrant> grant(UUID id) {
        return Optional.ofNullable(entityManager().find(IdentityGrant.class, id));
    }

    default Optional<IdentityLook> look(UUID id) {
        return Optional.ofNullable(entityManager().find(IdentityLook.class, id));
    }

    default void add(Object record) {
        entityManager().persist(record);
    }

    @HQL("where caseId = :file order by code, id.value")
    List<ProtectedIdentity> of(CaseId file);

    /** The newest first: somebody may be protected again. */
    @HQL("where caseId = :file and partyId = :party order by since desc, id.value desc")
    List<ProtectedIdentity> of(CaseId file, PartyId party);

    @HQL("select code from ProtectedIdentity where caseId = :file")
    List<String> codes(CaseId file);

    @HQL("where identityId = :identity order by givenAt desc, id desc")
    List<IdentityGrant> grants(IdentityId identity);

    @HQL(
            "where account = :account and endedAt is null and identityId in (select i.id from ProtectedIdentity i where i.caseId = :file)")
    List<IdentityGrant> grantsOf(AccountId account, CaseId file);

    @HQL("where identityId = :identity order by lookedAt desc, id desc")
    List<IdentityLook> looks(IdentityId identity);
}
