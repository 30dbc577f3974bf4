package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.evidence.EvidenceView;
import org.dalil.evidence.Issuer;
import org.dalil.lists.ItemColumn;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.PartialDate;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.Reader;
import org.dalil.web.ui.Words;

/** The items of a case as lines of a list: what a list that is brought may say, and what became of them since. */
@RequestScoped
public class EvidenceLines {

    @Inject
    private ListWords lists;

    @Inject
    private Terms terms;

    @Inject
    private Reader reader;

    @Inject
    private Words words;

    List<List<String>> of(List<EvidenceView> items) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(Stream.of(
                        Stream.of(words.say("evidence.number")),
                        lists.headings().stream(),
                        Stream.of(words.say("evidence.state"), words.say("cases.fingerprint")))
                .flatMap(headings -> headings)
                .toList());
        items.forEach(item -> lines.add(line(item)));
        return lines;
    }

    private List<String> line(EvidenceView item) {
        return Stream.of(
                        Stream.of(item.number()),
                        Stream.of(ItemColumn.values()).map(column -> cell(column, item)),
                        Stream.of(terms.say("evidence_status", item.status()), fingerprints(item)))
                .flatMap(cells -> cells)
                .toList();
    }

    private static String fingerprints(EvidenceView item) {
        Digest only = item.fingerprint();
        return item.files().isEmpty()
                ? only == null ? "" : only.hex()
                : item.files().stream().map(file -> file.fingerprint().hex()).collect(Collectors.joining(" "));
    }

    private String cell(ItemColumn column, EvidenceView item) {
        return switch (column) {
            case TITLE_EN -> in(item.title(), Language.ENGLISH);
            case TITLE_AR -> in(item.title(), Language.ARABIC);
            case TITLE_FR -> in(item.title(), Language.FRENCH);
            case KIND -> terms.say("evidence_type", item.type());
            case DATE -> day(item.dated());
            case LANGUAGE -> Optional.ofNullable(item.language()).orElse("");
            case TLP -> item.tlp().label();
            case DISCLOSABLE -> words.say("lists.answer." + item.disclosure().answer());
            case DISCLOSABLE_WHY -> best(item.disclosure().reason());
            case ISSUER -> item.issuers().stream().map(Issuer::words).collect(Collectors.joining("; "));
            case GAP -> best(item.gap());
            case REMARK -> best(item.remark());
        };
    }

    private static String in(LocalText text, Language language) {
        return text.in(language).orElse("");
    }

    private String best(LocalText text) {
        return text.best(reader.language()).map(LocalText.Spoken::text).orElse("");
    }

    /** As a list says it that is brought; what is no day, month or year stays in the words of the source. */
    private static String day(PartialDate date) {
        String from = String.valueOf(date.from());
        return switch (date.precision()) {
            case DAY, MINUTE -> from;
            case MONTH -> from.substring(0, 7);
            case YEAR -> from.substring(0, 4);
            case WEEK, RANGE, BETWEEN -> date.from() + "/" + date.to();
            case ABOUT, WEEKDAY_ONLY, RELATIVE, NOT_STATED ->
                Optional.ofNullable(date.words()).orElse("");
        };
    }
}
