package org.dalil.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Role;
import org.dalil.parties.PartyId;
import org.dalil.parties.Whereabouts;

/**
 * Answers the parties about cases. Whatever names a party in a case is looked up here; a test counts the foreign keys,
 * so that a new one is not forgotten.
 */
@ApplicationScoped
public class CaseWhereabouts implements Whereabouts {

    private static final String NAMING =
            """
            select f.number from case_file f where f.id in (
              select case_id from case_party where party_id in (:parties)
              union all select case_id from signature where party_id in (:parties)
              union all select case_id from target_position where party_id in (:parties)
              union all select f.case_id from fact f join fact_party p on p.fact_id = f.id where p.party_id in (:parties)
              union all select case_id from sanctions_request where target_id in (:parties)
              union all select e.case_id from evidence_item e join evidence_issuer i on i.evidence_id = e.id
                where i.party_id in (:parties))""";

    private final CaseFiles files;

    protected CaseWhereabouts() { // for the proxy
        this(null);
    }

    @Inject
    public CaseWhereabouts(CaseFiles files) {
        this.files = files;
    }

    @Override
    public Set<String> openTo(AccountId viewer) {
        return Set.copyOf(files.numbers(viewer));
    }

    @Override
    public Set<String> writableBy(AccountId viewer) {
        List<Role> writing = Arrays.stream(Role.values())
                .filter(role -> role.permissions().contains(Permission.EDIT_CASES))
                .toList();
        return Set.copyOf(files.numbersWhere(viewer, writing));
    }

    @Override
    public Set<String> naming(Collection<PartyId> parties) {
        if (parties.isEmpty()) {
            return Set.of();
        }
        files.entityManager().flush();
        List<?> numbers = files.entityManager()
                .createNativeQuery(NAMING, String.class)
                .setParameter("parties", parties.stream().map(PartyId::value).toList())
                .getResultList();
        return numbers.stream().map(Object::toString).collect(Collectors.toSet());
    }
}
