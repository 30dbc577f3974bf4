package org.dalil.dossier.exchange;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.cases.DocumentView;
import org.dalil.evidence.EvidenceView;
import org.dalil.evidence.Issuer;
import org.dalil.requests.RequestFile;
import org.dalil.shared.Csv;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.PartialDate;

/** The exhibits, one a line. The headings are for machines, the same whoever reads. */
record EvidenceIndex(RequestFile file) {

    private static final String BETWEEN = ",";

    byte[] toBytes() {
        String lines = Stream.concat(
                        file.documents().stream().map(EvidenceIndex::document),
                        file.evidence().stream().map(EvidenceIndex::item))
                .map(cells -> Csv.line(cells, BETWEEN))
                .collect(Collectors.joining());
        String headings = Csv.headings(
                Stream.of(
                        "number",
                        "title_en",
                        "title_ar",
                        "title_fr",
                        "issuers",
                        "date_from",
                        "date_to",
                        "date_precision",
                        "sha256"),
                BETWEEN);
        return (headings + lines).getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<String> document(DocumentView document) {
        return cells(
                document.number(),
                document.title(),
                document.publisher() == null ? "" : document.publisher(),
                document.dated(),
                document.fingerprint().hex());
    }

    private static Stream<String> item(EvidenceView item) {
        return cells(
                item.number(),
                item.title(),
                item.issuers().stream().filter(Issuer::named).map(Issuer::words).collect(Collectors.joining("; ")),
                item.dated(),
                item.fingerprint() == null ? "" : item.fingerprint().hex());
    }

    private static Stream<String> cells(
            String number, LocalText title, String issuers, PartialDate date, String fingerprint) {
        return Stream.of(
                number,
                in(title, Language.ENGLISH),
                in(title, Language.ARABIC),
                in(title, Language.FRENCH),
                issuers,
                date.from() == null ? "" : String.valueOf(date.from()),
                date.to() == null ? "" : String.valueOf(date.to()),
                date.precision().name(),
                fingerprint);
    }

    private static String in(LocalText text, Language language) {
        return text.in(language).orElse("");
    }
}
