package org.dalil.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.dalil.shared.LocalText;
import org.dalil.shared.PartialDate;
import org.dalil.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The words of the house in the language of the reader; on pages {@code #{words.say('requests.stage.DRAFTING')}}.
 * Plain text: whoever puts it on a page escapes it.
 */
@Named
@RequestScoped
public class Words {

    private final Phrases phrases;
    private final Reader reader;
    private final Dates dates;

    protected Words() { // for the proxy
        this(null, null, null);
    }

    @Inject
    public Words(Phrases phrases, Reader reader, Dates dates) {
        this.phrases = phrases;
        this.reader = reader;
        this.dates = dates;
    }

    /** @param arguments texts, numbers, dates and {@link LocalText}s, which are put into words themselves */
    public String say(String key, @Nullable Object... arguments) {
        Object[] worded = Arrays.stream(arguments).map(this::worded).toArray();
        return phrases.say(reader.language(), key, worded);
    }

    /**
     * The sentence for a refusal: {@code refusal.<CODE>} in the bundle of the feature that declares the code. What is said
     * of a dossier stands among the words of its request; the words of the press itself are printed.
     */
    public String say(Refusal refusal) {
        Enum<?> code = refusal.code();
        String feature = code.getDeclaringClass().getPackageName().split("\\.")[2];
        return say(
                (feature.equals("dossier") ? "requests" : feature.toLowerCase(Locale.ROOT)) + ".refusal." + code.name(),
                refusal.arguments().toArray());
    }

    private @Nullable Object worded(@Nullable Object argument) {
        if (argument instanceof Optional<?> optional) {
            return optional.map(this::worded).orElse(null);
        }
        if (argument instanceof LocalText text) {
            return text.best(reader.language())
                    .map(spoken -> isolated(spoken.text()))
                    .orElse("");
        }
        if (argument instanceof LocalDate date) {
            return dates.say(date);
        }
        if (argument instanceof Instant instant) {
            return dates.say(instant);
        }
        if (argument instanceof PartialDate date) {
            return dates.say(date);
        }
        if (argument instanceof String text) {
            return isolated(text);
        }
        return argument instanceof Enum<?> constant ? constant.name() : argument;
    }

    private String isolated(String text) {
        return Isolation.of(text, reader.language());
    }
}
