package org.dalil.dossier.assembly;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dalil.dossier.content.Embedded;
import org.dalil.dossier.content.Prose;
import org.dalil.regimes.Vocabulary;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;

/** Sentences that tie records together, said in every language at once. Arguments may be texts in three languages. */
record Wording(Vocabulary vocabulary) {

    LocalText say(String key, Object... arguments) {
        return each(language -> {
            Object[] spoken = Arrays.stream(arguments)
                    .map(argument -> argument instanceof LocalText text ? spoken(text, language) : argument)
                    .toArray();
            return format(bundle("i18n.Assembly", language).getString(key), language, spoken);
        });
    }

    /** A day in words, in the form that the dossier uses everywhere. */
    LocalText day(LocalDate day) {
        return each(language -> {
            ResourceBundle dossier = bundle("i18n.Dossier", language);
            return format(
                    dossier.getString("date.day"),
                    language,
                    String.valueOf(day.getDayOfMonth()),
                    dossier.getString("month." + day.getMonthValue()),
                    String.valueOf(day.getYear()));
        });
    }

    /** A country by its ISO code. */
    LocalText country(String code) {
        return each(language -> code.equals("PS")
                ? LocaleDisplayNames.getInstance(new ULocale(language.tag()), DisplayContext.LENGTH_SHORT)
                        .regionDisplayName(code)
                : new ULocale("", code).getDisplayCountry(new ULocale(language.tag())));
    }

    private static ResourceBundle bundle(String name, Language language) {
        return ResourceBundle.getBundle(
                name,
                language.locale(),
                Wording.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String format(String pattern, Language language, Object... arguments) {
        return new MessageFormat(pattern, new ULocale(language.tag() + "@numbers=latn")).format(arguments);
    }

    Prose prose(String key, Object... arguments) {
        return new Prose(say(key, arguments));
    }

    /** The label of a constant in an enumeration of the vocabulary. */
    LocalText label(String enumeration, Enum<?> constant) {
        return vocabulary.label(enumeration, constant.name().toLowerCase(Locale.ROOT));
    }

    /** Texts one after the other, separated as the language separates a list. */
    LocalText joined(List<LocalText> texts) {
        return each(language -> texts.stream()
                .map(text -> spoken(text, language))
                .collect(Collectors.joining(language == Language.ARABIC ? "، " : ", ")));
    }

    /** Texts one after the other as sentences. */
    LocalText sentences(List<LocalText> texts) {
        return each(language -> texts.stream()
                .map(text -> spoken(text, language))
                .filter(said -> !said.isEmpty())
                .map(said -> said.endsWith(".") ? said : said + ".")
                .collect(Collectors.joining(" ")));
    }

    private static LocalText each(Function<Language, String> words) {
        return new LocalText(words.apply(Language.ARABIC), words.apply(Language.ENGLISH), words.apply(Language.FRENCH));
    }

    private static String spoken(LocalText text, Language language) {
        return text.best(language)
                .map(spoken -> spoken.language() == Language.ARABIC && language != Language.ARABIC
                        ? Embedded.arabic(spoken.text())
                        : spoken.text())
                .orElse("");
    }
}
