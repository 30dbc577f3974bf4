package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.dalil.accounts.Permission;
import org.dalil.clocks.Almanac;
import org.dalil.clocks.Place;
import org.dalil.clocks.Reckoning;
import org.dalil.clocks.RunningClock;
import org.dalil.decisions.DecisionView;
import org.dalil.decisions.OutcomeReading;
import org.dalil.messages.MessageDesk;
import org.dalil.requests.RequestStage;
import org.dalil.sending.SubmissionReading;
import org.dalil.sending.SubmissionView;
import org.dalil.submission.Correspondence;
import org.dalil.submission.LetterRow;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/tracking.xhtml}: what was sent, what came back, what is due, what was decided. */
@Named
@RequestScoped
public class TrackingPage {

    @Inject
    private RequestHeader header;

    @Inject
    private SubmissionReading sent;

    @Inject
    private Correspondence correspondence;

    @Inject
    private OutcomeReading outcomes;

    @Inject
    private Almanac almanac;

    @Inject
    private Clock clock;

    private @Nullable List<SubmissionView> submissions;
    private @Nullable List<LetterRow> letters;
    private @Nullable List<DecisionView> decisions;
    private @Nullable List<RunningClock> clocks;
    private @Nullable List<Course.Point> course;

    public List<SubmissionView> getSubmissions() {
        if (submissions == null) {
            submissions = sent.of(header.viewer(), header.requestId());
        }
        return submissions;
    }

    public List<LetterRow> getLetters() {
        if (letters == null) {
            letters = correspondence.about(header.viewer(), header.getRequest().caseId(), header.requestId());
        }
        return letters;
    }

    /** What somebody promised and has not kept. */
    public List<LetterRow> getPromises() {
        return getLetters().stream().filter(LetterRow::watched).toList();
    }

    public List<DecisionView> getDecisions() {
        if (decisions == null) {
            decisions = outcomes.about(header.viewer(), header.getRequest().caseId(), header.requestId());
        }
        return decisions;
    }

    public List<RunningClock> getClocks() {
        if (clocks == null) {
            clocks = RunningClock.of(
                    header.getPack(),
                    reckoning(),
                    clock.instant(),
                    getSubmissions().stream()
                            .findFirst()
                            .map(first -> first.sentAt().toInstant())
                            .orElse(null),
                    asked());
        }
        return clocks;
    }

    /** How often somebody wrote since the submission; who has decided is asked no more. */
    private int asked() {
        if (header.getRequest().stage() == RequestStage.DECIDED) {
            return Integer.MAX_VALUE;
        }
        return (int) getSubmissions().stream()
                .limit(1)
                .map(first -> reckoning().dayOf(first.sentAt().toInstant()))
                .flatMap(sentOn -> getLetters().stream()
                        .filter(row -> !row.incoming())
                        .flatMap(row -> Stream.ofNullable(row.letter().date().from()))
                        .filter(day -> day.isAfter(sentOn)))
                .count();
    }

    /** From the submission to the outcome; nothing before it is sent. */
    public List<Course.Point> getCourse() {
        if (course == null) {
            course = Course.of(
                    getSubmissions(),
                    getLetters(),
                    getDecisions(),
                    getClocks(),
                    reckoning().dayOf(clock.instant()));
        }
        return course;
    }

    /** The picture of a point. */
    public String sign(Course.Point point) {
        return switch (point.kind()) {
            case SENT, SUPPLEMENTED -> "send";
            case RECEIVED -> "check";
            case ANSWERED -> "envelope";
            case DECIDED -> "verified";
            case TODAY -> "map-marker";
            case PROMISED -> "flag";
            case FOLLOW_UP -> "clock";
            case DECISION -> "hourglass";
        };
    }

    public Place getPlace() {
        return reckoning().place();
    }

    private Reckoning reckoning() {
        return almanac.reckoning(header.getJurisdiction());
    }

    /** Since the first submission. */
    public long getDaysSinceSent() {
        return ChronoUnit.DAYS.between(
                getSubmissions().get(0).sentAt().toLocalDate(),
                clock.instant()
                        .atZone(getSubmissions().get(0).sentAt().getZone())
                        .toLocalDate());
    }

    public int getMegabytes() {
        return MessageDesk.MOST_BYTES >> 20;
    }

    public boolean isMayLead() {
        return header.may(Permission.LEAD_REQUEST);
    }

    public boolean isMayConfirm() {
        return header.may(Permission.JUDGE_REQUEST);
    }
}
