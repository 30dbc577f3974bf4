package org.dalil.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.cases.CaseSearch;
import org.dalil.database.ReadOnce;
import org.dalil.deadlines.Deadline;
import org.dalil.deadlines.DeadlineReading;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.requests.DecisionReading;
import org.dalil.requests.DecisionRow;
import org.dalil.requests.RequestRow;
import org.dalil.requests.RequestSearch;
import org.dalil.requests.RequestStage;
import org.dalil.review.QueueRow;
import org.dalil.review.ReviewSearch;
import org.dalil.shared.Window;
import org.dalil.web.regimes.Terms;
import org.jspecify.annotations.Nullable;

/** Behind {@code work/home.xhtml}. */
@Named
@RequestScoped
public class HomePage {

    private static final String BY_CASE = "case";
    private static final int SOON = 7;
    private static final int FORTNIGHT = 14;

    /** So far ahead is said what comes after the fortnight. */
    private static final int AHEAD = 60;

    private static final Duration DECIDED_LATELY = Duration.ofDays(30);
    private static final int SHOWN = 10;
    private static final int MOST_REQUESTS = 200;
    private static final Set<RequestStage> IN_FLIGHT = EnumSet.complementOf(EnumSet.of(RequestStage.DECIDED));

    @Inject
    private ReviewSearch reviews;

    @Inject
    private RequestSearch requests;

    @Inject
    private DeadlineReading deadlines;

    @Inject
    private DecisionReading decisions;

    @Inject
    private CaseSearch cases;

    @Inject
    private RegimeCatalogue regimes;

    @Inject
    private Terms terms;

    @Inject
    private CurrentPerson current;

    @Inject
    private Clock clock;

    private @Nullable String by;

    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** What waits for a verdict by the reader: what she was asked for by name, then what is due first. */
    @ReadOnce
    public List<QueueRow> getWaiting() {
        return reviews.queue(viewer()).stream()
                .filter(QueueRow::mine)
                .sorted(Comparator.comparing(QueueRow::byName).reversed())
                .toList();
    }

    /** The first of them, in the order that the address names. */
    public List<QueueRow> getNextWaiting() {
        Stream<QueueRow> waiting = getWaiting().stream();
        return (isByCase() ? waiting.sorted(Comparator.comparing(QueueRow::caseNumber)) : waiting)
                .limit(SHOWN)
                .toList();
    }

    public long getFirstCount() {
        return getWaiting().stream().filter(row -> !row.second()).count();
    }

    public boolean isByCase() {
        return BY_CASE.equals(by);
    }

    public @Nullable String getBy() {
        return isByCase() ? BY_CASE : null;
    }

    public void setBy(@Nullable String by) {
        this.by = by;
    }

    /** In how many days it is due; fewer than none once it is late. */
    public long left(LocalDate day) {
        return ChronoUnit.DAYS.between(getToday(), day);
    }

    /** The requests that the reader answers for and that are not decided, by the authority that they go to. */
    @ReadOnce
    public List<InFlight> getInFlight() {
        RequestSearch.Query mine = new RequestSearch.Query(
                "", IN_FLIGHT, Set.of(), viewer(), null, Set.of(), RequestSearch.Sort.STAGE, true);
        Map<String, List<RequestRow>> byAuthority = requests.rows(viewer(), mine, Window.first(MOST_REQUESTS)).stream()
                .collect(Collectors.groupingBy(this::authority, TreeMap::new, Collectors.toList()));
        return byAuthority.entrySet().stream()
                .map(entry -> new InFlight(entry.getKey(), entry.getValue()))
                .toList();
    }

    private String authority(RequestRow row) {
        RegimeId id = new RegimeId(row.regime());
        return regimes.find(id, row.packVersion())
                .orElseGet(() -> regimes.current(id))
                .regime()
                .jurisdiction();
    }

    public long getInFlightCount() {
        return getInFlight().stream().mapToLong(InFlight::count).sum();
    }

    @ReadOnce
    public List<Deadline> getDeadlines() {
        return deadlines.until(viewer(), getToday().plusDays(AHEAD));
    }

    /** What is overdue, and what falls into the fortnight that begins today. */
    public List<Deadline> getSoon() {
        return getDeadlines().stream().filter(this::inTheFortnight).toList();
    }

    /** The first things to come after that. */
    public List<Deadline> getLater() {
        return getDeadlines().stream()
                .filter(deadline -> !inTheFortnight(deadline))
                .limit(SHOWN)
                .toList();
    }

    private boolean inTheFortnight(Deadline deadline) {
        return left(deadline.day()) < FORTNIGHT;
    }

    public long getOverdueCount() {
        return getDeadlines().stream()
                .filter(deadline -> deadline.overdue(getToday()))
                .count();
    }

    /** The day of the first that is late; null where nothing is. */
    public @Nullable LocalDate getOverdueSince() {
        return getDeadlines().stream()
                .filter(deadline -> deadline.overdue(getToday()))
                .map(Deadline::day)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    public long getTodayCount() {
        return getDeadlines().stream()
                .filter(deadline -> left(deadline.day()) == 0)
                .count();
    }

    public long getSoonCount() {
        return getDeadlines().stream()
                .filter(deadline -> !deadline.overdue(getToday()) && left(deadline.day()) <= SOON)
                .count();
    }

    public List<CalendarDay> getDays() {
        Map<LocalDate, Long> due =
                getSoon().stream().collect(Collectors.groupingBy(Deadline::day, Collectors.counting()));
        return Stream.iterate(getToday(), day -> day.plusDays(1))
                .limit(FORTNIGHT)
                .map(day -> new CalendarDay(day, due.getOrDefault(day, 0L)))
                .toList();
    }

    /** The page on which a deadline is met. */
    public String page(Deadline deadline) {
        return DeadlinePlaces.page(deadline);
    }

    public String id(Deadline deadline) {
        return DeadlinePlaces.id(deadline);
    }

    @ReadOnce
    public List<DecisionRow> getDecisions() {
        return decisions.since(viewer(), clock.instant().minus(DECIDED_LATELY));
    }

    /** The finer status. */
    public String label(DecisionRow row) {
        return terms.say("request_status", row.status().name().toLowerCase(Locale.ROOT));
    }

    /** Whether there is no case yet in which she could have anything to do. */
    @ReadOnce
    public boolean isFirstDay() {
        return getInFlight().isEmpty() && cases.count(viewer()) == 0;
    }

    public boolean isMayOpenCases() {
        return current.required().may(Permission.OPEN_CASES);
    }

    public boolean isMayDraft() {
        return current.required().may(Permission.DRAFT_REQUEST);
    }

    public AccountId getMe() {
        return viewer();
    }

    private AccountId viewer() {
        return current.required().id();
    }
}
