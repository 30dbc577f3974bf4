package org.dalil.sending;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dalil.clocks.DueDay;
import org.dalil.clocks.Reckoning;
import org.dalil.clocks.Span;
import org.dalil.regimes.ClockRule;
import org.dalil.regimes.RegimePack;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What one may write to an authority that is silent, step after step, with a letter for each. Data in
 * {@code sending/ladder.json}. It proposes, and sends nothing.
 */
@ApplicationScoped
public class SilenceLadder {

    /**
     * One letter that may be written.
     *
     * @param followUp which of the days of the pack after which one asks again; null for a step that waits for another
     * @param after the step whose answer it waits for; null for a step that is reckoned from the submission
     * @param workingDays how long that answer may take
     * @param cite what gives the right to it; null where it is mere courtesy
     * @param verification how far that was checked, in the words of the vocabulary
     */
    public record Step(
            String id,
            LocalText name,
            @Nullable Integer followUp,
            @Nullable String after,
            int workingDays,
            @Nullable String cite,
            String verification,
            LocalText subject,
            LocalText body) {

        /** The letter in a language, with what stands in braces filled in. */
        public Letter letter(Language language, Map<String, String> filling) {
            return new Letter(
                    filled(subject.in(language).orElseThrow(), filling),
                    filled(body.in(language).orElseThrow(), filling));
        }

        private static String filled(String pattern, Map<String, String> filling) {
            String text = pattern;
            for (Map.Entry<String, String> each : filling.entrySet()) {
                text = text.replace("{" + each.getKey() + "}", each.getValue());
            }
            return text;
        }
    }

    /** A letter that nobody has sent. */
    public record Letter(String subject, String body) {}

    /**
     * A step with its day.
     *
     * @param due when it may be taken; null while nothing was sent
     * @param supposed whether the day supposes that the step before was taken today
     */
    public record Rung(Step step, @Nullable DueDay due, boolean supposed) {

        public boolean hasCome(Instant now) {
            return due != null && !supposed && due.isOver(now);
        }
    }

    private Map<String, List<Step>> byJurisdiction;

    protected SilenceLadder() {} // for the container, which then calls open()

    /** What comes with the program, without a container. */
    public static SilenceLadder shipped() {
        SilenceLadder ladder = new SilenceLadder();
        ladder.open();
        return ladder;
    }

    private record Content(Map<String, List<Step>> ladders) {}

    @PostConstruct
    void open() {
        try (InputStream file = SilenceLadder.class.getResourceAsStream("/sending/ladder.json")) {
            byJurisdiction = JsonMapper.builder()
                    .build()
                    .readValue(Objects.requireNonNull(file), Content.class)
                    .ladders();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** None where nothing is known of the jurisdiction. */
    public List<Step> steps(String jurisdiction) {
        return byJurisdiction.getOrDefault(jurisdiction, List.of());
    }

    /**
     * The steps with their days, reckoned where the authority sits.
     *
     * @param sent when the request was sent; null if it was not
     */
    public List<Rung> rungs(RegimePack pack, Reckoning reckoning, Instant now, @Nullable Instant sent) {
        List<Integer> days = pack.clocks().stream()
                .filter(clock -> clock.kind() == ClockRule.Kind.NO_DEADLINE)
                .findFirst()
                .map(ClockRule::followUpDays)
                .orElse(List.of());
        List<Rung> rungs = new ArrayList<>();
        for (Step step : steps(pack.regime().jurisdiction())) {
            rungs.add(
                    step.after() != null
                            ? new Rung(
                                    step,
                                    reckoning.after(reckoning.dayOf(now), Span.ofWorkingDays(step.workingDays())),
                                    true)
                            : new Rung(step, asked(step, days, reckoning, sent), false));
        }
        return List.copyOf(rungs);
    }

    private static @Nullable DueDay asked(Step step, List<Integer> days, Reckoning reckoning, @Nullable Instant sent) {
        Integer which = step.followUp();
        if (sent == null || which == null || which > days.size()) {
            return null;
        }
        return reckoning.askedOn(reckoning.dayOf(sent).plusDays(days.get(which - 1)));
    }
}
