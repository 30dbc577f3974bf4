package org.dalil.signon;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.parties.Folding;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;

/**
 * A line of a list of signatories.
 *
 * @param asSigned the line itself, without its number or bullet
 * @param name the line without the country at its end
 */
public record SignatureLine(Signature.Kind kind, String asSigned, LocalText name, LocalText country) {

    /** «…, Lebanon», «… – لبنان», «… (Maroc)». */
    private static final Pattern WITH_TAIL = Pattern.compile(
            "(?<name>.*\\S)\\s*(?:[,،]|\\s[–—-])\\s*(?<tail>[^,،]+)|(?<inner>.*\\S)\\s*\\((?<tail2>[^()]+)\\)");

    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

    /** The countries of the world by their folded names in the three languages. */
    private static final Map<String, String> COUNTRIES = Stream.of(Locale.getISOCountries())
            .flatMap(code -> Stream.of(Language.values())
                    .map(language ->
                            Map.entry(Folding.fold(new Locale("", code).getDisplayCountry(language.locale())), code)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, again) -> first));

    static SignatureLine read(Signature.Kind kind, String asSigned) {
        Matcher matcher = WITH_TAIL.matcher(asSigned);
        if (matcher.matches()) {
            String name = Optional.ofNullable(matcher.group("name")).orElseGet(() -> matcher.group("inner"));
            String tail = Optional.ofNullable(matcher.group("tail")).orElseGet(() -> matcher.group("tail2"));
            String code = COUNTRIES.get(Folding.fold(tail));
            if (code != null) {
                Locale country = new Locale("", code);
                return new SignatureLine(
                        kind,
                        asSigned,
                        inItsLanguage(name),
                        new LocalText(
                                country.getDisplayCountry(Language.ARABIC.locale()),
                                country.getDisplayCountry(Language.ENGLISH.locale()),
                                country.getDisplayCountry(Language.FRENCH.locale())));
            }
        }
        return new SignatureLine(kind, asSigned, inItsLanguage(asSigned), LocalText.orEmpty(null));
    }

    SignatureLine as(Signature.Kind other) {
        return new SignatureLine(other, asSigned, name, country);
    }

    /** The same, with what we call the party in the languages that the line is not written in. */
    SignatureLine known(LocalText called) {
        return new SignatureLine(
                kind,
                asSigned,
                new LocalText(
                        name.ar() == null ? called.ar() : name.ar(),
                        name.en() == null ? called.en() : name.en(),
                        name.fr() == null ? called.fr() : name.fr()),
                country);
    }

    /** The name as it stands in the line, whatever its language. */
    String written() {
        return Stream.of(name.ar(), name.en(), name.fr())
                .filter(text -> text != null)
                .findFirst()
                .orElse(asSigned);
    }

    private static LocalText inItsLanguage(String text) {
        return ARABIC.matcher(text).find() ? LocalText.arabic(text) : LocalText.english(text);
    }
}
