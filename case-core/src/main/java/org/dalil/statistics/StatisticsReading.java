package org.dalil.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;
import org.dalil.clocks.Places;
import org.dalil.database.ReadOnce;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.regimes.RegimePack;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestStatus;
import org.dalil.shared.LocalText;

/** Counts the requests of the cases that somebody works on. */
@ApplicationScoped
@ReadOnce
@Transactional
public class StatisticsReading {

    private static final String VISIBLE =
            " join CaseFile f on f.id = %s.caseId join f.members m where m.account = :viewer";

    private final EntityManager entityManager;
    private final RegimeCatalogue regimes;
    private final Places places;

    protected StatisticsReading() { // for the proxy
        this(null, null, null);
    }

    @Inject
    public StatisticsReading(EntityManager entityManager, RegimeCatalogue regimes, Places places) {
        this.entityManager = entityManager;
        this.regimes = regimes;
        this.places = places;
    }

    /** By what requests are put together. */
    public enum By {
        AUTHORITY,
        REGIME,
        STAGE
    }

    /**
     * The numbers of one authority, regime or stage.
     *
     * @param code of the regime or the stage, or the jurisdiction of the authority
     * @param name empty for a stage, which has its words elsewhere
     */
    public record Group(String code, LocalText name, Times times) {}

    /** In the order of their names in English; the stages in their own. */
    public List<Group> by(AccountId viewer, By what) {
        List<Course> courses = courses(viewer);
        return switch (what) {
            case AUTHORITY -> grouped(courses, this::authority);
            case REGIME -> grouped(courses, this::regime);
            case STAGE ->
                courses.stream()
                        .collect(Collectors.groupingBy(
                                course -> course.status().stage(), TreeMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(each ->
                                new Group(each.getKey().name(), LocalText.orEmpty(null), Times.of(each.getValue())))
                        .toList();
        };
    }

    private record Key(String code, LocalText name) {}

    private static List<Group> grouped(List<Course> courses, Function<Course, Key> key) {
        return courses.stream().collect(Collectors.groupingBy(key)).entrySet().stream()
                .map(each -> new Group(each.getKey().code(), each.getKey().name(), Times.of(each.getValue())))
                .sorted(Comparator.comparing(Group::code)
                        .thenComparing(group -> group.name().toString()))
                .toList();
    }

    private Key authority(Course course) {
        RegimePack pack = pack(course);
        var decides = pack.regime().decisionMaker();
        return new Key(
                pack.regime().jurisdiction(), decides == null ? pack.regime().name() : decides.text());
    }

    private Key regime(Course course) {
        return new Key(
                course.regime(),
                regimes.current(new RegimeId(course.regime())).regime().name());
    }

    private RegimePack pack(Course course) {
        return regimes.find(new RegimeId(course.regime()), course.packVersion())
                .orElseGet(() -> regimes.current(new RegimeId(course.regime())));
    }

    private List<Course> courses(AccountId viewer) {
        Map<RequestId, List<LocalDate>> answered = days(
                "select l.requestId, l.date.from from Letter l" + VISIBLE.formatted("l")
                        + " and l.direction = INCOMING and l.requestId is not null and l.date.from is not null",
                viewer);
        Map<RequestId, List<LocalDate>> decided = days(
                "select d.requestId, d.decidedOn from Decision d" + VISIBLE.formatted("d")
                        + " and d.kind <> NO_RESPONSE",
                viewer);
        return entityManager
                .createQuery(
                        "select r.id, r.regime, r.packVersion, r.status, s.sentAt from SanctionsRequest r"
                                + " left join Submission s on s.requestId = r.id and s.number = 1"
                                + VISIBLE.formatted("r"),
                        Object[].class)
                .setParameter("viewer", viewer)
                .getResultList()
                .stream()
                .map(row -> course(row, answered, decided))
                .toList();
    }

    private Course course(
            Object[] row, Map<RequestId, List<LocalDate>> answered, Map<RequestId, List<LocalDate>> decided) {
        RequestId id = (RequestId) row[0];
        String regime = (String) row[1];
        Instant sent = (Instant) row[4];
        String where = regimes.current(new RegimeId(regime)).regime().jurisdiction();
        return new Course(
                regime,
                (String) row[2],
                (RequestStatus) row[3],
                sent == null ? null : places.reckoning(where).dayOf(sent),
                answered.getOrDefault(id, List.of()),
                decided.getOrDefault(id, List.of()));
    }

    private Map<RequestId, List<LocalDate>> days(String query, AccountId viewer) {
        return entityManager.createQuery(query, Object[].class).setParameter("viewer", viewer).getResultList().stream()
                .collect(Collectors.groupingBy(
                        row -> (RequestId) row[0], Collectors.mapping(row -> (LocalDate) row[1], Collectors.toList())));
    }
}
