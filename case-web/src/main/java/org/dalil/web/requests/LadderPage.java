package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dalil.clocks.Almanac;
import org.dalil.sending.SilenceLadder;
import org.dalil.sending.SubmissionReading;
import org.dalil.sending.SubmissionView;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.Phrases;
import org.dalil.web.ui.Reader;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/ladder.xhtml}: proposes what to write to an authority that is silent. */
@Named
@RequestScoped
public class LadderPage {

    @Inject
    private RequestHeader header;

    @Inject
    private SilenceLadder ladder;

    @Inject
    private SubmissionReading sent;

    @Inject
    private Almanac almanac;

    @Inject
    private Phrases phrases;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest asked;

    private @Nullable List<SilenceLadder.Rung> rungs;
    private @Nullable List<SubmissionView> submissions;

    public List<SilenceLadder.Rung> getRungs() {
        if (rungs == null) {
            rungs = ladder.rungs(
                    header.getPack(),
                    almanac.reckoning(header.getJurisdiction()),
                    clock.instant(),
                    first().map(submission -> submission.sentAt().toInstant()).orElse(null));
        }
        return rungs;
    }

    public boolean hasCome(SilenceLadder.Rung rung) {
        return rung.hasCome(clock.instant());
    }

    /** The step that the address names, or the last one whose day has come, or the first; null where there is none. */
    public SilenceLadder.@Nullable Step getStep() {
        String wanted = asked.getParameter("step");
        if (wanted != null) {
            return getRungs().stream()
                    .map(SilenceLadder.Rung::step)
                    .filter(step -> step.id().equals(wanted))
                    .findFirst()
                    .orElseThrow(NotThere::new);
        }
        return getRungs().stream()
                .filter(this::hasCome)
                .reduce((one, later) -> later)
                .or(() -> getRungs().stream().findFirst())
                .map(SilenceLadder.Rung::step)
                .orElse(null);
    }

    /** The language of the letter: that of the address, else English, as authorities abroad read it. */
    public Language getTongue() {
        String tag = asked.getParameter("in");
        return Stream.of(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElse(Language.ENGLISH);
    }

    public SilenceLadder.@Nullable Letter getLetter() {
        SilenceLadder.Step step = getStep();
        return step == null ? null : step.letter(getTongue(), filling(step));
    }

    private Map<String, String> filling(SilenceLadder.Step step) {
        return Map.of(
                "office", office(),
                "number", header.getNumber(),
                "sent",
                        first().map(submission -> day(submission.sentAt().toLocalDate()))
                                .orElse("…"),
                "target", said(header.getTargetName()),
                "regime", said(header.getPack().name()),
                "cite", step.cite() == null ? "…" : step.cite(),
                "coalition", "…");
    }

    /** The first office that got it, else the addressee, else who decides. */
    private String office() {
        return first().flatMap(submission -> submission.recipients().stream().findFirst())
                .map(recipient -> said(recipient.office()))
                .orElseGet(() -> header.file()
                        .addressee()
                        .map(addressee -> said(addressee.role()))
                        .orElseGet(() -> said(header.getAuthority())));
    }

    private String said(LocalText text) {
        return text.best(getTongue()).map(LocalText.Spoken::text).orElse("…");
    }

    private String day(LocalDate day) {
        return phrases.say(
                getTongue(),
                "dates.day",
                String.valueOf(day.getDayOfMonth()),
                phrases.say(getTongue(), "dates.month." + day.getMonthValue()),
                String.valueOf(day.getYear()));
    }

    private Optional<SubmissionView> first() {
        if (submissions == null) {
            submissions = sent.of(header.viewer(), header.requestId());
        }
        return submissions.stream().findFirst();
    }

    public List<Language> getTongues() {
        return reader.getLanguages();
    }
}
