package org.dalil.signon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
 * @param name the name alone
 * @param unsure whether it could be parted in another way: somebody has to look
 */
public record SignatureLine(
        Signature.Kind kind,
        String asSigned,
        LocalText name,
        LocalText country,
        LocalText capacity,
        LocalText honorific,
        LocalText title,
        LocalText affiliation,
        LocalText formerly,
        boolean unsure) {

    private static final LocalText NOTHING = LocalText.orEmpty(null);

    /** «…, Lebanon», «… – لبنان», «… (Maroc)». */
    private static final Pattern WITH_TAIL = Pattern.compile(
            "(?<name>.*\\S)\\s*(?:[,،]|\\s[–—-])\\s*(?<tail>[^,،]+)|(?<inner>.*\\S)\\s*\\((?<tail2>[^()]+)\\)");

    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

    private static final Pattern CAPACITY = Pattern.compile(
            "(?<name>.*?\\S)\\s*[,،]\\s*(?<capacity>(?:في إطار|within the framework|on behalf of|dans le cadre|au nom de).*)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HONORIFIC = Pattern.compile(
            "(?<honorific>(?:الدكتورة|الدكتور|الأستاذة|الأستاذ|السيدة|السيد|د\\.|أ\\.|Dr\\.?|Prof\\.?|Professor|Mr\\.?|Ms\\.?|Mrs\\.?|Mme|M\\.)(?:\\s+(?:Dr\\.?))?)\\s+(?<name>.*)");

    private static final Pattern FORMERLY = Pattern.compile(
            "(?<!\\p{L})(?:السابق|السابقة|سابقا|سابقًا|former|formerly|ancien|ancienne)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    /** How the names of places begin at which people work. */
    private static final Pattern HOUSE = Pattern.compile(
            "[\"«“].*|(?:مركز|جامعة|كلية|معهد|منظمة|مؤسسة|شبكة|جمعية|مجلس|الجامعة|المركز|المعهد).*|.*(?<!\\p{L})(?:University|College|School|Centre|Center|Institute|Foundation|Lab|Faculty|Université|Centre|Institut|École|Faculté)(?!\\p{L}).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A function and, without a comma, the house: «مدير "سيتيزن لاب"». */
    private static final Pattern FUNCTION_OF_HOUSE = Pattern.compile("(?<title>[^\"«“]*\\S)\\s+(?<house>[\"«“].*)");

    /** The countries of the world by their folded names in the three languages. */
    private static final Map<String, String> COUNTRIES = Stream.of(Locale.getISOCountries())
            .flatMap(code -> Stream.of(Language.values())
                    .map(language ->
                            Map.entry(Folding.fold(new Locale("", code).getDisplayCountry(language.locale())), code)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, again) -> first));

    static SignatureLine read(Signature.Kind kind, String asSigned) {
        return kind == Signature.Kind.INDIVIDUAL ? individual(asSigned) : organisation(asSigned);
    }

    private static SignatureLine organisation(String asSigned) {
        Matcher capacity = CAPACITY.matcher(asSigned);
        if (capacity.matches()) {
            return plain(Signature.Kind.ORGANISATION, asSigned, capacity.group("name"), NOTHING)
                    .in(inItsLanguage(capacity.group("capacity")));
        }
        Matcher matcher = WITH_TAIL.matcher(asSigned);
        if (matcher.matches()) {
            String name = Optional.ofNullable(matcher.group("name")).orElseGet(() -> matcher.group("inner"));
            String tail = Optional.ofNullable(matcher.group("tail")).orElseGet(() -> matcher.group("tail2"));
            Optional<LocalText> country = country(tail);
            if (country.isPresent()) {
                return plain(Signature.Kind.ORGANISATION, asSigned, name, country.get());
            }
        }
        return plain(Signature.Kind.ORGANISATION, asSigned, asSigned, NOTHING);
    }

    private static SignatureLine plain(Signature.Kind kind, String asSigned, String name, LocalText country) {
        return new SignatureLine(
                kind, asSigned, inItsLanguage(name), country, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, false);
    }

    private SignatureLine in(LocalText what) {
        return new SignatureLine(kind, asSigned, name, country, what, honorific, title, affiliation, formerly, unsure);
    }

    /** The name, then functions, then the house, then what she was: whatever of it there is. */
    private static SignatureLine individual(String asSigned) {
        List<String> parts = new ArrayList<>(
                Arrays.stream(asSigned.split("[,،]")).map(String::strip).toList());
        Matcher honoured = HONORIFIC.matcher(parts.get(0));
        boolean isHonoured = honoured.matches();
        String name = isHonoured ? honoured.group("name") : parts.get(0);
        Optional<LocalText> country =
                parts.size() > 1 ? country(parts.get(parts.size() - 1)) : Optional.<LocalText>empty();
        List<String> said = parts.subList(1, parts.size() - (country.isPresent() ? 1 : 0));
        List<String> titles = new ArrayList<>();
        List<String> houses = new ArrayList<>();
        List<String> before = new ArrayList<>();
        boolean unsure = false;
        for (String part : said) {
            Matcher both = FUNCTION_OF_HOUSE.matcher(part);
            if (FORMERLY.matcher(part).find()) {
                before.add(part);
            } else if (!houses.isEmpty() || HOUSE.matcher(part).matches()) {
                houses.add(part);
            } else if (both.matches()) {
                titles.add(both.group("title"));
                houses.add(both.group("house"));
                unsure = true;
            } else {
                titles.add(part);
                unsure |= said.size() == 1 && !isHonoured;
            }
        }
        String comma = ARABIC.matcher(asSigned).find() ? "، " : ", ";
        return new SignatureLine(
                Signature.Kind.INDIVIDUAL,
                asSigned,
                inItsLanguage(name),
                country.orElse(NOTHING),
                NOTHING,
                isHonoured ? inItsLanguage(honoured.group("honorific")) : NOTHING,
                inItsLanguage(String.join(comma, titles)),
                inItsLanguage(String.join(comma, houses)),
                inItsLanguage(String.join(comma, before)),
                unsure);
    }

    private static Optional<LocalText> country(String written) {
        String folded = Folding.fold(written);
        String code = COUNTRIES.getOrDefault(folded, COUNTRIES.get(folded.replaceFirst("^ال", "")));
        if (code == null) {
            return Optional.empty();
        }
        Locale country = new Locale("", code);
        return Optional.of(new LocalText(
                country.getDisplayCountry(Language.ARABIC.locale()),
                country.getDisplayCountry(Language.ENGLISH.locale()),
                country.getDisplayCountry(Language.FRENCH.locale())));
    }

    SignatureLine as(Signature.Kind other) {
        return other == kind ? this : read(other, asSigned);
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
                country,
                capacity,
                honorific,
                title,
                affiliation,
                formerly,
                unsure);
    }

    /** The name as it stands in the line, whatever its language. */
    String written() {
        return Stream.of(name.ar(), name.en(), name.fr())
                .filter(text -> text != null)
                .findFirst()
                .orElse(asSigned);
    }

    static LocalText inItsLanguage(String text) {
        return ARABIC.matcher(text).find() ? LocalText.arabic(text) : LocalText.english(text);
    }
}
