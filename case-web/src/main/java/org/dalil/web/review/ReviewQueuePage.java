package org.dalil.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dalil.accounts.CurrentPerson;
import org.dalil.database.ReadOnce;
import org.dalil.evidence.EvidenceId;
import org.dalil.inspection.InspectionReading;
import org.dalil.review.QueueRow;
import org.dalil.review.ReviewSearch;
import org.dalil.review.ReviewerLoad;
import org.dalil.web.ui.Choice;
import org.dalil.worker.Sign;
import org.jspecify.annotations.Nullable;

/** Behind {@code review/list.xhtml}. */
@Named
@RequestScoped
public class ReviewQueuePage {

    /** Which part of the queue is shown; its words are {@code review.show.<NAME>}. */
    public enum Show {
        MINE,
        WAITING,
        OVERDUE,
        ALL
    }

    @Inject
    private ReviewSearch search;

    @Inject
    private InspectionReading inspection;

    @Inject
    private CurrentPerson current;

    @Inject
    private Clock clock;

    private @Nullable Map<EvidenceId, List<Sign>> warnings;
    private @Nullable String show;
    private @Nullable String file;

    @ReadOnce
    public List<QueueRow> getQueue() {
        return search.queue(current.required().id());
    }

    /** What people should know of the file of an item before they open it. */
    public List<Sign> warnings(QueueRow row) {
        if (warnings == null) {
            warnings = inspection.waiting(current.required().id());
        }
        return warnings.getOrDefault(row.item(), List.of());
    }

    public List<QueueRow> getRows() {
        return getQueue().stream()
                .filter(row -> belongs(row, getShown()))
                .filter(row -> file == null || row.file().value().toString().equals(file))
                .toList();
    }

    private boolean belongs(QueueRow row, Show part) {
        return switch (part) {
            case MINE -> row.mine();
            case WAITING -> !row.mine();
            case OVERDUE -> row.overdue(today());
            case ALL -> true;
        };
    }

    public long count(Show part) {
        return getQueue().stream().filter(row -> belongs(row, part)).count();
    }

    public List<Show> getParts() {
        return Arrays.asList(Show.values());
    }

    public Show getShown() {
        return Arrays.stream(Show.values())
                .filter(part -> part.name().equals(show))
                .findFirst()
                .orElse(Show.MINE);
    }

    /** The cases that have something in review. */
    public List<Choice> getFiles() {
        Map<String, String> numbers = new LinkedHashMap<>();
        getQueue().forEach(row -> numbers.put(row.file().value().toString(), row.caseNumber()));
        return numbers.entrySet().stream()
                .map(one -> new Choice(one.getKey(), one.getValue()))
                .toList();
    }

    @ReadOnce
    public List<ReviewerLoad> getLoad() {
        return search.load(current.required().id());
    }

    /** In how many days it is due; fewer than none once it is late. */
    public long left(QueueRow row) {
        return ChronoUnit.DAYS.between(today(), row.dueOn());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    public @Nullable String getShow() {
        return show;
    }

    public void setShow(@Nullable String show) {
        this.show = show;
    }

    public @Nullable String getFile() {
        return file;
    }

    public void setFile(@Nullable String file) {
        this.file = file == null || file.isEmpty() ? null : file;
    }
}
