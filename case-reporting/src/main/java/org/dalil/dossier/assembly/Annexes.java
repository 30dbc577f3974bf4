package org.dalil.dossier.assembly;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dalil.cases.DiscrepancyView;
import org.dalil.cases.DocumentView;
import org.dalil.cases.PassageView;
import org.dalil.dossier.content.AsWritten;
import org.dalil.dossier.content.Exhibit;
import org.dalil.dossier.content.Paragraph;
import org.dalil.dossier.content.Prose;
import org.dalil.dossier.content.SectionBody.Credibility;
import org.dalil.dossier.content.SectionBody.ExhibitSheets;
import org.dalil.dossier.content.SectionBody.Expert;
import org.dalil.dossier.content.SectionBody.Judged;
import org.dalil.dossier.content.SectionBody.Organisation;
import org.dalil.dossier.content.SectionBody.Passage;
import org.dalil.dossier.content.SectionBody.Sheet;
import org.dalil.dossier.content.SectionBody.Signatories;
import org.dalil.dossier.content.SectionBody.Sources;
import org.dalil.dossier.content.SectionBody.Translations;
import org.dalil.evidence.EvidenceFileView;
import org.dalil.evidence.EvidenceView;
import org.dalil.evidence.Issuer;
import org.dalil.parties.PartyName.Confidence;
import org.dalil.requests.RequestFile;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.signon.SignatureView;
import org.jspecify.annotations.Nullable;

/** What stands behind: the exhibits, what is relied on in them, and who signed. */
record Annexes(RequestFile file, Keys keys, Wording words) {

    private static final LocalText NOTHING = new LocalText(null, null, null);

    List<Exhibit> exhibits() {
        return Stream.concat(
                        file.documents().stream().map(this::document),
                        file.evidence().stream().map(this::item))
                .toList();
    }

    private Exhibit document(DocumentView document) {
        LocalDate day = document.dated().from();
        return new Exhibit(
                document.number(),
                Prose.plain(document.title()),
                inEveryLanguage(document.publisher()),
                day == null
                        ? Prose.NOT_STATED
                        : words.prose("date.basis." + document.dated().basis(), words.day(day)),
                Prose.plain(NOTHING),
                List.of(document.fingerprint()));
    }

    private Exhibit item(EvidenceView item) {
        return new Exhibit(
                item.number(),
                Prose.plain(item.title()),
                Prose.plain(
                        words.joined(item.issuers().stream().map(this::issuer).toList())),
                Prose.NOT_STATED,
                Prose.plain(item.gap()),
                item.files().isEmpty()
                        ? Stream.ofNullable(item.fingerprint()).toList()
                        : item.files().stream()
                                .map(EvidenceFileView::fingerprint)
                                .toList());
    }

    private static Prose inEveryLanguage(@Nullable String words) {
        return words == null ? Prose.NOT_STATED : Prose.plain(new LocalText(words, words, words));
    }

    private LocalText issuer(Issuer issuer) {
        LocalText name = file.nameOf(issuer.words());
        return issuer.external() ? words.say("exhibit.external", name) : name;
    }

    Sources sources() {
        return new Sources(words.prose("sources.note"));
    }

    /** What speaks for each source, and what rests on it. */
    Credibility credibility(List<Paragraph> paragraphs) {
        List<Judged> judged = new ArrayList<>();
        file.documents()
                .forEach(document -> judged.add(new Judged(
                        document.number(),
                        Prose.plain(document.title()),
                        told(passage -> passage.documentId().equals(document.id())),
                        words.prose("credibility.document"))));
        Set<String> signed = Set.copyOf(file.issuersWhoSigned());
        file.evidence().forEach(item -> judged.add(judged(item, signed)));
        return new Credibility(paragraphs, judged);
    }

    private Judged judged(EvidenceView item, Set<String> signed) {
        boolean ours = item.issuers().stream().map(Issuer::words).anyMatch(signed::contains);
        List<LocalText> notes = new ArrayList<>();
        notes.add(words.joined(item.issuers().stream().map(this::issuer).toList()));
        notes.add(words.say(ours ? "credibility.signed" : "credibility.independent"));
        notes.add(words.say("credibility.approved"));
        List<String> facts = file.facts().stream()
                .filter(fact -> fact.sources().stream()
                        .anyMatch(source -> item.id().value().equals(source.exhibit())))
                .map(Keys::of)
                .toList();
        return new Judged(item.number(), Prose.plain(item.title()), facts, Prose.plain(words.sentences(notes)));
    }

    private List<String> told(Predicate<PassageView> here) {
        return file.facts().stream()
                .filter(fact -> fact.passages().stream().anyMatch(here))
                .map(Keys::of)
                .toList();
    }

    ExhibitSheets sheets() {
        return new ExhibitSheets(file.documents().stream().map(this::sheet).toList());
    }

    private Sheet sheet(DocumentView document) {
        return new Sheet(
                document.number(),
                document.title(),
                asPublished(document),
                inEveryLanguage(document.publisher()),
                address(document),
                words.prose("sheet.size", words.say("language." + document.language()), document.bytes()),
                Prose.NOT_STATED,
                Prose.NOT_STATED,
                Prose.NOT_STATED,
                Prose.NOT_STATED,
                words.prose("sheet.discrepancies", discrepancies(document)),
                List.of(),
                passages(document));
    }

    /** The title in the language of the document; else the one that we gave it. */
    private static AsWritten asPublished(DocumentView document) {
        return document.title()
                .best(document.language())
                .map(title -> new AsWritten(title.text(), title.language()))
                .orElseGet(() -> new AsWritten("", document.language()));
    }

    /** Those that were noted on the document and its passages; of a case with one document, all. */
    private long discrepancies(DocumentView document) {
        if (keys.onlyDocument().isPresent()) {
            return file.discrepancies().size();
        }
        Stream<DiscrepancyView> ofPassages = file.passages().stream()
                .filter(passage -> passage.documentId().equals(document.id()))
                .flatMap(passage -> passage.discrepancies().stream());
        Stream<DiscrepancyView> ofTheWhole = file.discrepancies().stream()
                .filter(discrepancy -> document.id().equals(discrepancy.documentId()));
        return Stream.concat(ofPassages, ofTheWhole)
                .map(DiscrepancyView::id)
                .distinct()
                .count();
    }

    private static @Nullable URI address(DocumentView document) {
        String address = document.address();
        return address == null || address.contains(" ") ? null : URI.create(address);
    }

    /** The passages that facts, citations and positions of this dossier rest on, in the order of the text. */
    private List<Passage> passages(DocumentView document) {
        List<Passage> relied = new ArrayList<>();
        file.facts().forEach(fact -> fact.passages()
                .forEach(passage -> relied.addAll(relied(document, passage, fact.title(), List.of(Keys.of(fact))))));
        file.positions()
                .forEach(position -> relied.addAll(relied(document, position.passage(), position.text(), List.of())));
        file.asks().forEach(ask -> relied.addAll(relied(document, ask.passage(), ask.text(), List.of())));
        return relied;
    }

    private List<Passage> relied(
            DocumentView document, @Nullable PassageView passage, LocalText meaning, List<String> usedAt) {
        if (passage == null || !passage.citable() || !passage.documentId().equals(document.id())) {
            return List.of();
        }
        return List.of(new Passage(
                String.valueOf(passage.paragraph()),
                keys.words(passage),
                inOtherLanguages(meaning, document.language()),
                usedAt));
    }

    private static LocalText inOtherLanguages(LocalText meaning, Language own) {
        return new LocalText(
                own == Language.ARABIC ? null : meaning.ar(),
                own == Language.ENGLISH ? null : meaning.en(),
                own == Language.FRENCH ? null : meaning.fr());
    }

    Signatories signatories() {
        return new Signatories(
                keys.onlyDocument()
                        .map(document -> words.prose("signatories.note", document.number()))
                        .orElseGet(() -> words.prose("signatories.several")),
                file.signatures().stream()
                        .filter(SignatureView::organisation)
                        .map(Annexes::organisation)
                        .toList(),
                file.signatures().stream()
                        .filter(signature -> !signature.organisation())
                        .map(this::expert)
                        .toList());
    }

    private static Organisation organisation(SignatureView signature) {
        return new Organisation(
                signature.number(),
                signature.name(),
                signature.confidence() == Confidence.PROBABLE,
                signature.country().isEmpty() ? signature.capacity() : signature.country(),
                signature.shouldRead());
    }

    private Expert expert(SignatureView signature) {
        LocalText name = signature.honorific().isEmpty()
                ? signature.name()
                : words.say("signatories.honoured", signature.honorific(), signature.name());
        return new Expert(
                signature.number(),
                name,
                signature.title(),
                Stream.of(signature.formerly(), signature.affiliation())
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    Translations translations() {
        return new Translations(words.prose("translations.note"), List.of());
    }
}
