package org.dalil.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * A server that dies before one of the statements of a transaction that write, or before its end: nothing that it did is committed,
 * as with {@code kill -9}, and what it did besides the transaction stays.
 */
public final class CutOff {

    /** Thrown where the server dies. */
    private static final class Death extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private final EntityManagerFactory factory;
    private String counting = "";

    public CutOff(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /**
     * Does something again and again, and dies later each time, until it is not cut off any more.
     *
     * @return how often the server died
     */
    public int everywhere(Function<EntityManager, ?> work, Runnable look) {
        int died = 0;
        while (diesBefore(died + 1, work)) {
            died++;
            look.run();
        }
        return died;
    }

    /** How many rows each table has. */
    public Map<String, Long> rows() {
        try (EntityManager em = factory.createEntityManager()) {
            Map<String, Long> rows = new TreeMap<>();
            for (Object row : em.createNativeQuery(counting(em)).getResultList()) {
                rows.put((String) ((Object[]) row)[0], ((Number) ((Object[]) row)[1]).longValue());
            }
            return rows;
        }
    }

    private String counting(EntityManager em) {
        if (counting.isEmpty()) {
            List<String> counts = new ArrayList<>();
            for (Object table : em.createNativeQuery("select table_name from information_schema.tables"
                            + " where lower(table_schema) = 'public' and table_type = 'BASE TABLE'")
                    .getResultList()) {
                counts.add("select '" + table + "' as name, count(*) as many from \"" + table + '"');
            }
            counting = String.join(" union all ", counts);
        }
        return counting;
    }

    private boolean diesBefore(int statement, Function<EntityManager, ?> work) {
        List<String> asked = new ArrayList<>();
        StatementInspector inspector = sql -> {
            if (sql.stripLeading().toLowerCase(Locale.ROOT).startsWith("select")) {
                return sql;
            }
            asked.add(sql);
            if (asked.size() == statement) {
                throw new Death();
            }
            return sql;
        };
        try (Session session = factory.unwrap(SessionFactory.class)
                .withOptions()
                .statementInspector(inspector)
                .openSession()) {
            session.getTransaction().begin();
            try {
                work.apply(session);
                session.flush();
                if (asked.size() + 1 == statement) {
                    throw new Death();
                }
                session.getTransaction().commit();
                return false;
            } catch (RuntimeException died) {
                if (asked.size() + 1 < statement) {
                    throw died;
                }
                session.getTransaction().rollback();
                return true;
            }
        }
    }
}
