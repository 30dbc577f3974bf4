package org.dalil.dossier.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dalil.cases.FactView;
import org.dalil.cases.PassageView;
import org.dalil.cases.PositionView;
import org.dalil.dossier.content.Paragraph;
import org.dalil.dossier.content.Prose;
import org.dalil.dossier.content.SectionBody.AnswerState;
import org.dalil.dossier.content.SectionBody.Chronology;
import org.dalil.dossier.content.SectionBody.Contrary;
import org.dalil.dossier.content.SectionBody.Fact;
import org.dalil.dossier.content.SectionBody.Objection;
import org.dalil.dossier.content.SectionBody.Reasons;
import org.dalil.requests.Coverage;
import org.dalil.requests.OfferedFact;
import org.dalil.requests.ParagraphView;
import org.dalil.requests.RequestFile;
import org.dalil.shared.LocalText;
import org.dalil.texts.Drawn;
import org.jspecify.annotations.Nullable;

/** What happened, what follows from it, and what speaks against it. */
record FactsPart(RequestFile file, Keys keys, Wording words) {

    private static final int WORDS_OF_A_STATEMENT = 250;

    /** @param section its key in the pack */
    Chronology chronology(String section) {
        return new Chronology(
                written(section, file.facts().stream().map(FactView::code).toList()),
                file.facts().stream().map(fact -> fact(section, fact)).toList());
    }

    /** What was written for a section and stands with none of its records. */
    private List<Paragraph> written(String section, List<String> records) {
        return file.paragraphs(section).stream()
                .filter(paragraph -> !records.contains(paragraph.label()))
                .map(Keys::paragraph)
                .toList();
    }

    private Fact fact(String section, FactView fact) {
        Prose prose = file.paragraph(section, fact.code()).map(Prose::new).orElseGet(() -> quoted(fact));
        return new Fact(
                new Paragraph(Keys.of(fact), prose), fact.date(), new LocalText(null, null, null), status(fact));
    }

    /** How far it is established, as a whole and for each party. */
    private LocalText status(FactView fact) {
        List<LocalText> said = new ArrayList<>();
        if (fact.status() != null) {
            said.add(words.label("allegation_status", fact.status()));
        }
        fact.parties().stream()
                .filter(party -> party.status() != null)
                .map(party -> words.say(
                        "fact.party",
                        party.party().name(),
                        words.say("fact.part." + party.part()),
                        words.label("allegation_status", party.status())))
                .forEach(said::add);
        return said.isEmpty() ? words.say("fact.noStatus") : words.joined(said);
    }

    /** The title of the fact and where it happened, with the places in the sources as its footnote. */
    private Prose quoted(FactView fact) {
        LocalText title = Prose.plain(fact.title()).text();
        LocalText told = fact.place().isEmpty() && fact.country() == null
                ? title
                : words.say("fact.placed", title, Prose.plain(place(fact)).text());
        List<LocalText> sources = fact.sources().stream()
                .flatMap(source -> source(source).stream())
                .toList();
        return sources.isEmpty() ? new Prose(told) : words.prose("fact.sourced", told, words.joined(sources));
    }

    private LocalText place(FactView fact) {
        if (fact.country() == null) {
            return fact.place();
        }
        LocalText country = words.country(fact.country());
        return fact.place().isEmpty() ? country : words.joined(List.of(fact.place(), country));
    }

    private Optional<LocalText> source(FactView.Source source) {
        PassageView passage = source.passage();
        if (passage != null) {
            return passage.citable()
                    ? Optional.of(words.say("fact.source.passage", keys.document(passage), passage.paragraph()))
                    : Optional.empty();
        }
        return file.evidence().stream()
                .filter(item -> item.id().value().equals(source.exhibit()))
                .findFirst()
                .map(item -> source.page() == null
                        ? words.say("fact.source.whole", item.number())
                        : words.say("fact.source.exhibit", item.number(), inEveryLanguage(source.page())));
    }

    private static LocalText inEveryLanguage(String page) {
        return Prose.plain(new LocalText(page, page, page)).text();
    }

    Reasons reasons() {
        List<String> support = file.coverage().elements().stream()
                .filter(element -> element.pleaded() && element.state() != Coverage.State.GAP)
                .flatMap(element -> element.facts().stream())
                .map(OfferedFact::code)
                .map(Keys::ofFact)
                .distinct()
                .sorted()
                .toList();
        List<String> cited =
                Drawn.from(file.paragraphs("reasons")).facts().stream().toList();
        List<Prose> statement = file.paragraphs("reasons").stream()
                .map(paragraph -> new Prose(paragraph.text()))
                .toList();
        return new Reasons(
                List.of(),
                statement,
                WORDS_OF_A_STATEMENT,
                cited.isEmpty() ? support : cited,
                file.paragraphs("reasons").stream().map(ParagraphView::label).toList());
    }

    Contrary contrary(String section) {
        List<Objection> objections = new ArrayList<>();
        for (PositionView position : file.positions()) {
            objections.add(objection(section, "N-" + (objections.size() + 1), position));
        }
        List<String> answered =
                file.positions().stream().map(PositionView::code).toList();
        return new Contrary(written(section, answered), objections);
    }

    private Objection objection(String section, String number, PositionView position) {
        Prose answer = file.paragraph(section, position.code()).map(Prose::new).orElse(Prose.NOT_STATED);
        return new Objection(
                number,
                said(Prose.plain(position.text()).text(), position.passage()),
                answer,
                answer.isEmpty() ? AnswerState.OPEN : AnswerState.IN_PART,
                answer.isEmpty() ? null : position.code());
    }

    private Prose said(LocalText text, @Nullable PassageView passage) {
        return passage == null || !passage.citable()
                ? new Prose(text)
                : words.prose("contrary.said", text, keys.document(passage), passage.paragraph());
    }
}
