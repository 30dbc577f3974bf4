package org.dalil.gathering;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.letters.LetterVersion;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.signon.SignatureView;

/**
 * What a sealed list says. In the first line the fingerprint of the letter; then for each signature one line, its parts
 * parted by tabs: the kind, the place, the line as signed, the names in Arabic, English and French, the country, the
 * capacity, the title, the affiliation, {@code late} and {@code confidential} where it is so. UTF-8, line feeds.
 */
record ListContent(String text, int organisations, int individuals) {

    static ListContent of(LetterVersion letter, List<SignatureView> standing) {
        String text = Stream.concat(
                        Stream.of("letter\t" + letter.number() + "\t"
                                + letter.fingerprint().hex()),
                        standing.stream().map(ListContent::line))
                .collect(Collectors.joining("\n", "", "\n"));
        int organisations =
                (int) standing.stream().filter(SignatureView::organisation).count();
        return new ListContent(text, organisations, standing.size() - organisations);
    }

    Digest fingerprint() {
        return Digest.of(text);
    }

    private static String line(SignatureView one) {
        return Stream.of(
                        Stream.of(one.kind().name(), String.valueOf(one.number()), one.asSigned()),
                        inAll(one.name()),
                        Stream.of(one.country(), one.capacity(), one.title(), one.affiliation())
                                .map(ListContent::first),
                        Stream.of(one.late() ? "late" : "", one.confidential() ? "confidential" : ""))
                .flatMap(parts -> parts)
                .map(part -> part.replaceAll("\\s+", " "))
                .collect(Collectors.joining("\t"));
    }

    private static Stream<String> inAll(LocalText text) {
        return Stream.of(Language.ARABIC, Language.ENGLISH, Language.FRENCH)
                .map(language -> text.in(language).orElse(""));
    }

    private static String first(LocalText text) {
        return inAll(text).filter(part -> !part.isEmpty()).collect(Collectors.joining(" / "));
    }
}
