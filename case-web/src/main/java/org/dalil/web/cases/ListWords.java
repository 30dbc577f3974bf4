package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.dalil.cases.Disclosure;
import org.dalil.evidence.EvidenceType;
import org.dalil.lists.ItemColumn;
import org.dalil.lists.ListTerms;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.Vocabulary;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.web.ui.Phrases;
import org.dalil.web.ui.Reader;

/** What columns, kinds, languages and answers are called in lists: read in every language of the house, written in the reader's. */
@RequestScoped
public class ListWords {

    private static final String KIND = "evidence_type";

    @Inject
    private Phrases phrases;

    @Inject
    private RegimeCatalogue catalogue;

    @Inject
    private Reader reader;

    ListTerms terms() {
        Map<String, ItemColumn> headings = new HashMap<>();
        Map<String, EvidenceType> kinds = new HashMap<>();
        Map<String, String> languages = new HashMap<>();
        Map<String, Disclosure.Answer> answers = new HashMap<>();
        for (ItemColumn column : ItemColumn.values()) {
            inEveryWay(column.name(), "lists.column." + column, (name, same) -> headings.put(name, column));
        }
        for (EvidenceType kind : EvidenceType.values()) {
            inEveryWay(
                    kind.name(), "regimes.term." + KIND + "." + written(kind), (name, same) -> kinds.put(name, kind));
            inVocabulary(kind).forEach(label -> kinds.put(ListTerms.folded(label), kind));
        }
        for (String code : Locale.getISOLanguages()) {
            languages.put(code, code);
            for (Language each : Language.values()) {
                languages.putIfAbsent(
                        ListTerms.folded(
                                Locale.forLanguageTag(code).getDisplayLanguage(Locale.forLanguageTag(each.tag()))),
                        code);
            }
        }
        for (Disclosure.Answer answer : Disclosure.Answer.values()) {
            inEveryWay(answer.name(), "lists.answer." + answer, (name, same) -> answers.put(name, answer));
            inEveryWay(answer.name(), "cases.disclosable." + answer, (name, same) -> answers.put(name, answer));
        }
        return new ListTerms(reader.language(), headings, kinds, languages, answers);
    }

    /** The headings of a list in the language of the reader. */
    List<String> headings() {
        return Stream.of(ItemColumn.values())
                .map(column -> phrases.say(reader.language(), "lists.column." + column))
                .toList();
    }

    private void inEveryWay(String code, String key, BiConsumer<String, String> put) {
        put.accept(ListTerms.folded(code), code);
        for (Language each : Language.values()) {
            if (phrases.knows(each, key)) {
                put.accept(ListTerms.folded(phrases.say(each, key)), code);
            }
        }
    }

    private Stream<String> inVocabulary(EvidenceType kind) {
        Vocabulary vocabulary = catalogue.vocabulary();
        if (!vocabulary.has(KIND, written(kind))) {
            return Stream.of();
        }
        LocalText label = vocabulary.label(KIND, written(kind));
        return Stream.of(Language.values())
                .flatMap(each -> label.best(each).stream())
                .map(LocalText.Spoken::text);
    }

    private static String written(EvidenceType kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
