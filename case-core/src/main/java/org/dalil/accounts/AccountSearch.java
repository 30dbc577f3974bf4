package org.dalil.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dalil.shared.Window;
import org.jspecify.annotations.Nullable;

/** Finds accounts for whoever runs the installation. */
@ApplicationScoped
@Transactional
public class AccountSearch {

    private static final String FROM = " from Account a";
    private static final String ROW = "select a, f.since, u.at" + FROM
            + " left join SecondFactor f on f.account = a.id left join LastUse u on u.account = a.id";

    /** Whether an account can be used. */
    public enum State {
        ACTIVE("not a.locked and not a.passwordDue"),
        /** Its owner still has to choose a password. */
        INVITED("not a.locked and a.passwordDue"),
        LOCKED("a.locked");

        private final String condition;

        State(String condition) {
            this.condition = condition;
        }
    }

    /**
     * What is looked for.
     *
     * @param text part of the name or of the email address; blank for all
     * @param role null for all
     * @param state null for all
     */
    public record Query(String text, @Nullable Role role, @Nullable State state) {}

    private final EntityManager entityManager;
    private final Accounts accounts;

    protected AccountSearch() { // for the proxy
        this(null, null);
    }

    @Inject
    public AccountSearch(EntityManager entityManager, Accounts accounts) {
        this.entityManager = entityManager;
        this.accounts = accounts;
    }

    @Permitted(Permission.MANAGE_ACCOUNTS)
    public long count(AccountId viewer, Query query) {
        Matching matching = Matching.of(query);
        return matching.bind(entityManager.createQuery("select count(*)" + FROM + matching.where(), Long.class))
                .getSingleResult();
    }

    @Permitted(Permission.MANAGE_ACCOUNTS)
    public List<AccountRow> rows(AccountId viewer, Query query, Window window) {
        Matching matching = Matching.of(query);
        return matching
                .bind(entityManager.createQuery(
                        ROW + matching.where() + " order by lower(a.name), a.id.value", Object[].class))
                .setFirstResult(window.first())
                .setMaxResults(window.size())
                .getResultList() // not as a stream: the roles of all of them come together
                .stream()
                .map(AccountSearch::row)
                .toList();
    }

    @Permitted(Permission.MANAGE_ACCOUNTS)
    public Optional<AccountRow> find(AccountId viewer, AccountId id) {
        return entityManager
                .createQuery(ROW + " where a.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(AccountSearch::row);
    }

    @Permitted(Permission.MANAGE_ACCOUNTS)
    public boolean isSecondFactorRequired(AccountId viewer) {
        return accounts.rules().secondFactorRequired();
    }

    private static AccountRow row(Object[] found) {
        return ((Account) found[0]).row((Instant) found[1], (Instant) found[2]);
    }

    /** The conditions of a query, with what they are bound to; the same for counting and for rows. */
    private record Matching(String where, Map<String, Object> bound) {

        static Matching of(Query query) {
            List<String> conditions = new ArrayList<>();
            Map<String, Object> bound = new HashMap<>();
            if (!query.text().isBlank()) {
                conditions.add("(lower(a.name) like :text escape '\\' or a.email like :text escape '\\')");
                bound.put("text", containing(query.text().strip().toLowerCase(Locale.ROOT)));
            }
            if (query.role() != null) {
                conditions.add(":role member of a.roles");
                bound.put("role", query.role());
            }
            if (query.state() != null) {
                conditions.add(query.state().condition);
            }
            return new Matching(
                    conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions), Map.copyOf(bound));
        }

        <T> TypedQuery<T> bind(TypedQuery<T> query) {
            bound.forEach(query::setParameter);
            return query;
        }

        private static String containing(String text) {
            return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        }
    }
}
