package org.dalil.requests;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dalil.accounts.AccountId;
import org.dalil.parties.Folding;

/** The conditions of a query, with what they are bound to; the same for counting and for rows. */
record Matching(String where, Map<String, Object> bound) {

    /** Asked once for all cases of the viewer: asked for each request, ten thousand of them take a second. */
    static final String VISIBLE =
            " where r.caseId in (select f.id from CaseFile f join f.members m where m.account = :viewer)";

    static Matching of(AccountId viewer, RequestSearch.Query query) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> bound = new HashMap<>(Map.of("viewer", viewer));
        if (!query.text().isBlank()) {
            conditions.add(
                    """
                    (lower(r.number) like :written escape '\\' or lower(r.title.en) like :written escape '\\'
                     or lower(r.title.ar) like :written escape '\\' or lower(r.title.fr) like :written escape '\\'
                     or r.targetId in (
                       select t.id from Party t, Party q join q.names n
                       where q.survivor = t.survivor and n.folded like :folded escape '\\'
                         and t.id in (select o.targetId from SanctionsRequest o)
                         and (n.source is null or n.source in (select d.number from CaseFile d
                              join d.members o where o.account = :viewer))))""");
            bound.put("written", containing(query.text().strip().toLowerCase(Locale.ROOT)));
            bound.put("folded", containing(Folding.fold(query.text())));
        }
        if (!query.stages().isEmpty()) {
            conditions.add("r.status in :statuses");
            bound.put("statuses", RequestStatus.in(query.stages()));
        }
        if (query.owner() != null) {
            conditions.add("r.ownerId = :owner");
            bound.put("owner", query.owner());
        }
        if (query.file() != null) {
            conditions.add("r.caseId = :file");
            bound.put("file", query.file());
        }
        if (!query.chosen().isEmpty()) {
            conditions.add("r.id in :chosen");
            bound.put("chosen", query.chosen());
        }
        if (!query.regimes().isEmpty()) {
            conditions.add("r.regime in :regimes");
            bound.put("regimes", query.regimes());
        }
        return new Matching(conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions), Map.copyOf(bound));
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        bound.forEach(query::setParameter);
        return query;
    }

    private static String containing(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
