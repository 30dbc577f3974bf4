package org.dalil.web.regimes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.Vocabulary;
import org.dalil.shared.LocalText;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.Reader;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the values of the vocabulary are called in the language of the reader; on pages {@code #{terms.say('case_kind',
 * row.kind)}}. Values that the vocabulary does not know are called {@code regimes.term.<enumeration>.<value>}.
 */
@Named
@RequestScoped
public class Terms {

    @Inject
    private RegimeCatalogue catalogue;

    @Inject
    private Reader reader;

    @Inject
    private Words words;

    /** @param value as the vocabulary writes it, or an enum constant of that name; null reads as nothing */
    public String say(String enumeration, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        String written =
                value instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : value.toString();
        Vocabulary vocabulary = catalogue.vocabulary();
        return vocabulary.has(enumeration, written)
                ? vocabulary
                        .label(enumeration, written)
                        .best(reader.language())
                        .map(LocalText.Spoken::text)
                        .orElse(written)
                : words.say("regimes.term." + enumeration + "." + written);
    }

    /** All values of an enum, to choose from. */
    public List<Choice> choices(String enumeration, Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> new Choice(constant.name(), say(enumeration, constant)))
                .toList();
    }
}
