package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.cases.DocumentTitle;
import org.dalil.cases.FactView;
import org.dalil.cases.Tlp;
import org.dalil.evidence.EvidenceView;
import org.dalil.markup.Inline.Thing;
import org.dalil.regimes.Criterion;
import org.dalil.requests.ClaimKey;
import org.dalil.requests.FactKey;
import org.dalil.requests.RequestFile;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;

/** What a text of a request may cite. What nobody may see without being asked for is called by its code alone. */
@RequestScoped
public class CitableThings {

    /**
     * @param code as people know it
     * @param cite as a text cites it, without the brackets
     * @param placed whether a page or a paragraph can be named in it
     * @param sought what one may type to find it, in all languages
     */
    public record Citable(Thing kind, String code, String cite, boolean placed, String title, String sought) {}

    @Inject
    private RequestHeader header;

    @Inject
    private RequestChoices choices;

    List<Citable> all() {
        RequestFile file = header.file();
        return Stream.of(
                        file.documentTitles().stream().map(this::document),
                        file.evidenceOutline().stream().map(this::item),
                        file.factOutline().stream().map(this::fact),
                        file.pack().criteria().stream().map(this::criterion),
                        ClaimKey.of(file.claims()).entrySet().stream()
                                .map(claim -> thing(
                                        Thing.CLAIM,
                                        "C-" + claim.getKey(),
                                        "§" + claim.getKey(),
                                        claim.getValue().sentence())))
                .flatMap(things -> things)
                .toList();
    }

    private Citable document(DocumentTitle document) {
        return placed(document.number(), document.title());
    }

    private Citable item(EvidenceView item) {
        return placed(item.number(), item.tlp() == Tlp.RED ? LocalText.orEmpty(null) : item.title());
    }

    private Citable placed(String number, LocalText title) {
        return new Citable(Thing.EXHIBIT, number, number, true, choices.said(title), sought(number, title));
    }

    private Citable fact(FactView fact) {
        String key = FactKey.of(fact.code()).value();
        return thing(Thing.FACT, key, key, fact.tlp() == Tlp.RED ? LocalText.orEmpty(null) : fact.title());
    }

    private Citable criterion(Criterion criterion) {
        return thing(Thing.CRITERION, criterion.citation(), "§" + criterion.id(), criterion.text());
    }

    private Citable thing(Thing kind, String code, String cite, LocalText title) {
        return new Citable(kind, code, cite, false, choices.said(title), sought(prefixed(kind, code), title));
    }

    /** Whoever types F- or C- means facts or criteria. */
    private static String prefixed(Thing kind, String code) {
        return switch (kind) {
            case FACT -> code + " F-" + code.substring(1);
            case CRITERION -> "C-" + code + " " + code;
            default -> code;
        };
    }

    private static String sought(String code, LocalText title) {
        return Stream.concat(
                        Stream.of(code),
                        Arrays.stream(Language.values()).flatMap(language -> title.in(language).stream()))
                .collect(Collectors.joining(" "));
    }
}
