package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dalil.cases.AllegationStatus;
import org.dalil.cases.CaseId;
import org.dalil.cases.CaseSearch;
import org.dalil.cases.FactView;
import org.dalil.cases.RestrictedDesk;
import org.dalil.database.ReadOnce;
import org.dalil.requests.DecisionReading;
import org.dalil.requests.DecisionRow;
import org.dalil.shared.PartialDate;
import org.dalil.web.cases.TimeScale;
import org.dalil.web.cases.TimeScale.Kind;
import org.dalil.web.cases.Timeline;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.Reader;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * Behind {@code requests/timeline.xhtml}: the facts and the evidence of the case, and the steps of all its requests.
 * What is chosen stands in the address.
 */
@Named
@RequestScoped
public class TimelinePage {

    /** How much is known of a fact, in the words of people who argue. */
    private static final Set<AllegationStatus> ESTABLISHED =
            EnumSet.of(AllegationStatus.CORROBORATED, AllegationStatus.CONFIRMED_BY_AUTHORITY);

    @Inject
    private RequestHeader header;

    @Inject
    private CaseSearch cases;

    @Inject
    private DecisionReading decisions;

    @Inject
    private RestrictedDesk restricted;

    @Inject
    private Terms terms;

    @Inject
    private Words words;

    @Inject
    private Reader reader;

    private @Nullable String kind;
    private @Nullable String of;
    private @Nullable String status;

    @ReadOnce
    public Timeline getTimeline() {
        List<FactView> facts = shows("FACT")
                ? header.file().facts().stream().filter(this::isWanted).toList()
                : List.of();
        Timeline shown = Timeline.of(
                facts, cases.sameEvents(header.viewer(), file()), header.file().evidenceOutline());
        restricted.shown(file(), shown.labels());
        return shown;
    }

    /** Everything else that has a place in time, the earliest first; what has no date comes last. */
    @ReadOnce
    public List<Moment> getMoments() {
        return Stream.concat(evidence(), steps())
                .sorted(Comparator.comparing(Moment::date, PartialDate.IN_ORDER_OF_TIME)
                        .thenComparing(Moment::kind)
                        .thenComparing(Moment::code))
                .toList();
    }

    private Stream<Moment> evidence() {
        return !shows("EVIDENCE")
                ? Stream.of()
                : header.file().evidenceOutline().stream()
                        .map(item -> new Moment(
                                Kind.EVIDENCE,
                                item.id().value().toString(),
                                item.number(),
                                item.dated(),
                                item.title(),
                                ""));
    }

    private Stream<Moment> steps() {
        return !shows("REQUEST")
                ? Stream.of()
                : decided().stream()
                        .filter(step ->
                                of == null || step.id().value().toString().equals(of))
                        .map(this::moment);
    }

    private Moment moment(DecisionRow step) {
        return new Moment(
                step.decided() ? Kind.DECISION : Kind.STAGE,
                step.id().value().toString(),
                step.number(),
                PartialDate.day(LocalDate.ofInstant(step.at(), ZoneOffset.UTC), PartialDate.Basis.STATED),
                step.title(),
                terms.say("request_status", step.status().name().toLowerCase(Locale.ROOT)));
    }

    @ReadOnce
    public List<DecisionRow> decided() {
        return decisions.steps(header.viewer(), file());
    }

    /** All of it side by side. */
    public TimeScale getScale() {
        Stream<TimeScale.Dated> facts =
                getTimeline().facts().stream().map(fact -> new TimeScale.Dated(Kind.FACT, fact.code(), fact.date()));
        return TimeScale.of(
                Stream.concat(facts, getMoments().stream().map(Moment::dated)).toList(), isLeftwards());
    }

    /** Whether time runs to the left, as one reads. */
    public boolean isLeftwards() {
        return reader.getLanguage().direction().equals("rtl");
    }

    public List<Choice> getKinds() {
        return Stream.of("FACT", "EVIDENCE", "REQUEST")
                .map(some -> new Choice(some, words.say("work.timeline." + some)))
                .toList();
    }

    public List<Choice> getStatuses() {
        return Stream.of("ALLEGED", "ESTABLISHED")
                .map(some -> new Choice(some, words.say("work.timeline." + some)))
                .toList();
    }

    /** The requests that took a step. */
    public List<Choice> getRequests() {
        return decided().stream()
                .map(step -> new Choice(step.id().value().toString(), step.number()))
                .distinct()
                .toList();
    }

    /** Whether anything is left out. */
    public boolean isFiltered() {
        return kind != null || of != null || status != null;
    }

    private boolean shows(String some) {
        return kind == null || kind.equals(some);
    }

    private boolean isWanted(FactView fact) {
        boolean isEstablished = fact.status() != null && ESTABLISHED.contains(fact.status());
        return status == null || isEstablished == status.equals("ESTABLISHED");
    }

    private CaseId file() {
        return header.file().request().caseId();
    }

    private static @Nullable String oneOf(@Nullable String written, String... known) {
        return Stream.of(known)
                .filter(some -> Objects.equals(some, written))
                .findFirst()
                .orElse(null);
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = oneOf(kind, "FACT", "EVIDENCE", "REQUEST");
    }

    public @Nullable String getOf() {
        return of;
    }

    public void setOf(@Nullable String of) {
        this.of = of == null || of.isBlank() ? null : of;
    }

    public @Nullable String getStatus() {
        return status;
    }

    public void setStatus(@Nullable String status) {
        this.status = oneOf(status, "ALLEGED", "ESTABLISHED");
    }
}
