package org.dalil.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Role;
import org.dalil.cases.CaseId;
import org.dalil.database.ReadOnce;
import org.dalil.evidence.EvidenceId;

/** Finds what waits for a verdict, in the cases of the viewer. */
@ApplicationScoped
@ReadOnce
@Transactional
public class ReviewSearch {

    private static final List<Role> REVIEWERS = Stream.of(Role.values())
            .filter(role -> role.permissions().contains(Permission.REVIEW_EVIDENCE))
            .toList();

    private final EntityManager entityManager;
    private final Clock clock;

    protected ReviewSearch() { // for the proxy
        this(null, null);
    }

    @Inject
    public ReviewSearch(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Everything that is in review, what is due first first. */
    public List<QueueRow> queue(AccountId viewer) {
        return entityManager
                .createQuery(
                        """
                        select new org.dalil.review.QueueRow(
                          r.id, f.id, f.number, e.id, e.number, e.title, e.status, r.dueOn, r.sentAt, a.name, m.role,
                          (select count(v) from Verdict v where v.reviewId = r.id and v.reviewer = :viewer),
                          (select count(x) from EvidenceFile x where x.itemId = e.id and x.keptBy = :viewer),
                          (select count(n) from Revision n where n.thing = e.id.value and n.number = 1
                            and n.madeBy = :viewer
                            and not exists (select 1 from Revision z where z.thing = n.thing and z.number = 0)),
                          (select count(k) from Review q join q.asked k where q.id = r.id and k = :viewer))
                        from Review r
                          join EvidenceItem e on e.id = r.itemId
                          join CaseFile f on f.id = r.caseId
                          join f.members m
                          join Account a on a.id = r.sentBy
                        where m.account = :viewer and r.endedAt is null
                        order by r.dueOn, r.sentAt, r.id.value""",
                        QueueRow.class)
                .setParameter("viewer", viewer)
                .getResultList();
    }

    private record Member(CaseId file, AccountId account, String name) {}

    private record Given(ReviewId review, AccountId by) {}

    /** What waits for each reviewer in the cases of the viewer; whoever has most comes first. */
    public List<ReviewerLoad> load(AccountId viewer) {
        List<QueueRow> waiting = queue(viewer);
        Set<Given> given = new HashSet<>();
        entityManager
                .createQuery(
                        """
                        select v.reviewId, v.reviewer from Verdict v join Review r on r.id = v.reviewId
                          join CaseFile f on f.id = r.caseId join f.members m
                        where m.account = :viewer and r.endedAt is null""",
                        Object[].class)
                .setParameter("viewer", viewer)
                .getResultStream()
                .forEach(row -> given.add(new Given((ReviewId) row[0], (AccountId) row[1])));
        Map<AccountId, String> names = new LinkedHashMap<>();
        Map<AccountId, List<QueueRow>> theirs = new LinkedHashMap<>();
        for (Member member : reviewers(viewer)) {
            names.put(member.account(), member.name());
            List<QueueRow> rows = theirs.computeIfAbsent(member.account(), account -> new ArrayList<>());
            waiting.stream()
                    .filter(row -> row.file().equals(member.file()))
                    .filter(row -> !row.second() || !given.contains(new Given(row.review(), member.account())))
                    .forEach(rows::add);
        }
        return theirs.entrySet().stream()
                .map(entry -> new ReviewerLoad(
                        entry.getKey(),
                        names.getOrDefault(entry.getKey(), ""),
                        entry.getValue().size(),
                        median(entry.getValue())))
                .sorted(Comparator.comparing(ReviewerLoad::waiting).reversed().thenComparing(ReviewerLoad::name))
                .toList();
    }

    private List<Member> reviewers(AccountId viewer) {
        return entityManager
                .createQuery(
                        """
                        select f.id, o.account, a.name from CaseFile f join f.members m join f.members o
                          join Account a on a.id = o.account
                        where m.account = :viewer and o.role in :roles order by a.name, a.id.value""",
                        Object[].class)
                .setParameter("viewer", viewer)
                .setParameter("roles", REVIEWERS)
                .getResultStream()
                .map(row -> new Member((CaseId) row[0], (AccountId) row[1], (String) row[2]))
                .toList();
    }

    /** Of an even number the longer one of the two in the middle. */
    private long median(List<QueueRow> rows) {
        Instant now = clock.instant();
        List<Long> days = rows.stream()
                .map(row -> Duration.between(row.sentAt(), now).toDays())
                .sorted()
                .toList();
        return days.isEmpty() ? 0 : days.get(days.size() / 2);
    }

    /** Who was asked by name in the round that is open, and who else could be. */
    public List<Asked> askable(AccountId viewer, CaseId file, EvidenceId item) {
        return entityManager
                .createQuery(
                        """
                        select new org.dalil.review.ReviewSearch$Asked(a.id, a.name,
                          (select count(k) from Review q join q.asked k where q.id = r.id and k = a.id))
                        from Review r join CaseFile f on f.id = r.caseId join f.members m join f.members o
                          join Account a on a.id = o.account
                        where m.account = :viewer and f.id = :file and r.itemId = :item and r.endedAt is null
                          and o.role in :roles and a.locked = false
                        order by a.name, a.id.value""",
                        Asked.class)
                .setParameter("viewer", viewer)
                .setParameter("file", file)
                .setParameter("item", item)
                .setParameter("roles", REVIEWERS)
                .getResultList();
    }

    /** Somebody who may decide about an item, and whether she was asked to. */
    public record Asked(AccountId account, String name, long times) {

        public boolean already() {
            return times > 0;
        }
    }
}
