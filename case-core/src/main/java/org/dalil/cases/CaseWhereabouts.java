package org.dalil.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Permission;
import org.dalil.parties.PartyId;
import org.dalil.parties.Whereabouts;
import org.hibernate.query.NativeQuery;

/**
 * Answers the parties about cases. Whatever names a party in a case is looked up here; a test counts the foreign keys,
 * so that a new one is not forgotten.
 */
@ApplicationScoped
public class CaseWhereabouts implements Whereabouts {

    private static final String NAMING =
            """
            select n.party_id, f.number from (
              select party_id, case_id from case_party where party_id in (:parties)
              union select party_id, case_id from signature where party_id in (:parties)
              union select party_id, case_id from invitation where party_id in (:parties)
              union select party_id, case_id from target_position where party_id in (:parties)
              union select p.party_id, t.case_id from fact t join fact_party p on p.fact_id = t.id
                where p.party_id in (:parties)
              union select party_id, case_id from protected_identity where party_id in (:parties)
              union select party_id, case_id from consent_entry where party_id in (:parties)
              union select party_id, case_id from item_person where party_id in (:parties)
              union select party_id, case_id from recall_task where party_id in (:parties)
              union select target_id, case_id from sanctions_request where target_id in (:parties)
              union select holder_id, case_id from sanctions_request where holder_id in (:parties)
              union select told_party_id, case_id from custody_entry where told_party_id in (:parties)
              union select i.party_id, e.case_id from evidence_item e
                join evidence_issuer i on i.evidence_id = e.id where i.party_id in (:parties)) n
            join case_file f on f.id = n.case_id""";

    private final CaseFiles files;
    private final Memberships memberships;

    protected CaseWhereabouts() { // for the proxy
        this(null, null);
    }

    @Inject
    CaseWhereabouts(CaseFiles files, Memberships memberships) {
        this.files = files;
        this.memberships = memberships;
    }

    /** For whoever has no container at hand. */
    public CaseWhereabouts(CaseFiles files) {
        this(files, new Memberships(files));
    }

    @Override
    public Set<String> openTo(AccountId viewer) {
        return MemberOf.numbers(memberships.of(viewer));
    }

    @Override
    public Set<String> writableBy(AccountId viewer) {
        return memberships.of(viewer).stream()
                .filter(seat -> seat.role().permissions().contains(Permission.EDIT_CASES))
                .map(MemberOf::caseNumber)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<PartyId, Set<String>> naming(Collection<PartyId> parties) {
        if (parties.isEmpty()) {
            return Map.of();
        }
        files.entityManager().flush();
        List<?> rows = files.entityManager()
                .createNativeQuery(NAMING)
                .unwrap(NativeQuery.class)
                .addScalar("party_id", UUID.class)
                .addScalar("number", String.class)
                .setParameter("parties", parties.stream().map(PartyId::value).toList())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> new PartyId((UUID) row[0]),
                        Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }
}
