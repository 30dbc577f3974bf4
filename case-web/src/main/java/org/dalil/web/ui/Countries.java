package org.dalil.web.ui;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dalil.shared.Language;
import org.jspecify.annotations.Nullable;

/** Countries and languages by their ISO codes, in the language of the reader. */
@Named
@RequestScoped
public class Countries {

    private final Reader reader;

    protected Countries() { // for the proxy
        this(null);
    }

    @Inject
    public Countries(Reader reader) {
        this.reader = reader;
    }

    /** Empty for no country. */
    public String say(@Nullable String code) {
        return code == null ? "" : name(code, spoken());
    }

    /** The long name of Palestine is one that nobody there would write. */
    private static String name(String code, ULocale language) {
        return code.equals("PS")
                ? LocaleDisplayNames.getInstance(language, DisplayContext.LENGTH_SHORT)
                        .regionDisplayName(code)
                : new ULocale("", code).getDisplayCountry(language);
    }

    public String language(@Nullable String code) {
        return code == null ? "" : new ULocale(code).getDisplayLanguage(spoken());
    }

    /** Every country, in the order of the alphabet of the reader. */
    public List<Choice> getChoices() {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Choice(code, say(code)))
                .sorted(inOrder())
                .toList();
    }

    /** Every language that has a code of two letters, once; those that Dalil itself speaks come first. */
    public List<Choice> getLanguages() {
        List<String> first = Stream.of(Language.values()).map(Language::tag).toList();
        return Stream.concat(
                        first.stream().map(code -> new Choice(code, language(code))),
                        Arrays.stream(Locale.getISOLanguages())
                                .filter(code -> !first.contains(code) && isOfToday(code))
                                .map(code -> new Choice(code, language(code)))
                                .filter(language -> !language.label().equals(language.value()))
                                .sorted(inOrder()))
                .toList();
    }

    /** Java lists the old codes of some languages beside the new ones, such as «iw» beside «he». */
    private static boolean isOfToday(String code) {
        return ULocale.createCanonical(code).getLanguage().equals(code)
                && ULocale.forLanguageTag(code).toLanguageTag().equals(code);
    }

    private Comparator<Choice> inOrder() {
        Collator collator = Collator.getInstance(spoken());
        return Comparator.comparing(Choice::label, collator::compare);
    }

    private ULocale spoken() {
        return ULocale.forLanguageTag(reader.language().tag());
    }
}
