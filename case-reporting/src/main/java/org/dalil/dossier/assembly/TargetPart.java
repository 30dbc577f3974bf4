package org.dalil.dossier.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dalil.cases.DocumentView;
import org.dalil.dossier.content.AsWritten;
import org.dalil.dossier.content.Paragraph;
import org.dalil.dossier.content.Prose;
import org.dalil.dossier.content.SectionBody.Column;
import org.dalil.dossier.content.SectionBody.Identifier;
import org.dalil.dossier.content.SectionBody.ListEntry;
import org.dalil.dossier.content.SectionBody.NameFound;
import org.dalil.dossier.content.SectionBody.Target;
import org.dalil.parties.PartyName;
import org.dalil.requests.RequestFile;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;

/** Who is to be listed: every particular the regime wants, known or not, and every name the case knows. */
record TargetPart(RequestFile file, Keys keys, Wording words) {

    private static final Set<String> COUNTRIES =
            Set.of("nationality", "citizenship", "place of registration", "date and country of registration");

    private static final Set<String> ADDRESSES = Set.of("address", "all addresses by country", "place of business");

    private static final Set<PartyName.Kind> OTHER_FORMS =
            EnumSet.of(PartyName.Kind.OFFICIAL, PartyName.Kind.ALIAS, PartyName.Kind.TRANSLITERATION);

    /** @param section its key in the pack */
    Target target(String section) {
        return target(keys.paragraphs(section));
    }

    private Target target(List<Paragraph> paragraphs) {
        List<Identifier> identifiers = new ArrayList<>();
        identifiers.add(known(
                words.say("target.name"),
                file.target().name(),
                documentsThatSay(file.target().name())));
        identifiers.add(known(
                words.say("target.kind"),
                words.label("party_kind", file.target().kind()),
                learned()));
        file.target()
                .identifiers()
                .forEach(identifier -> identifiers.add(known(
                        words.vocabulary().label("identifier", identifier.type()),
                        identifier.content(),
                        documentsThatSay(identifier.content()))));
        file.identifierGaps()
                .forEach(gap -> identifiers.add(new Identifier(gap.name(), Prose.NOT_STATED, Prose.NOT_STATED)));
        return new Target(paragraphs, identifiers, names());
    }

    /** As a line of the list of the authority, in the columns that its pack knows. */
    ListEntry entry(String section) {
        List<Column> columns = file.pack().regime().listColumns().stream()
                .map(column -> new Column(column.name(), lines(column.id())))
                .toList();
        return new ListEntry(keys.paragraphs(section), columns, target(List.of()));
    }

    private List<Prose> lines(String column) {
        return switch (column) {
            case "Country" -> particulars(COUNTRIES);
            case "Entity" ->
                Stream.of(Stream.of(Prose.plain(file.target().name())), otherNames(), particulars(ADDRESSES).stream())
                        .flatMap(lines -> lines)
                        .toList();
            case "License requirement" ->
                file.pack().regime().measures().stream()
                        .map(measure -> Prose.plain(measure.text()))
                        .toList();
            default -> List.of();
        };
    }

    private List<Prose> particulars(Set<String> types) {
        return file.target().identifiers().stream()
                .filter(identifier -> types.contains(identifier.type()))
                .map(identifier -> Prose.plain(identifier.content()))
                .toList();
    }

    /** The forms of the name that are not its own translations; misprints are none. */
    private Stream<Prose> otherNames() {
        LocalText name = file.target().name();
        Set<String> said = new HashSet<>();
        return file.target().names().stream()
                .filter(form -> OTHER_FORMS.contains(form.kind())
                        && Arrays.stream(Language.values())
                                .noneMatch(language -> name.in(language).equals(Optional.of(form.text()))))
                .filter(form -> said.add(form.text()))
                .map(form -> Prose.plain(words.say(
                        "entry.alias",
                        language(form) == Language.ARABIC
                                ? LocalText.arabic(form.text())
                                : LocalText.english(form.text()))));
    }

    private static Identifier known(LocalText label, LocalText value, List<DocumentView> source) {
        return new Identifier(label, Prose.plain(value), Keys.reference(source));
    }

    /** Where a particular stands in any of its languages; else the document from which the case knows anything. */
    private List<DocumentView> documentsThatSay(LocalText value) {
        List<DocumentView> found = file.documents().stream()
                .filter(document -> Arrays.stream(Language.values())
                        .flatMap(language -> value.in(language).stream())
                        .anyMatch(document.text()::contains))
                .toList();
        return found.isEmpty() ? learned() : found;
    }

    private List<DocumentView> learned() {
        return keys.onlyDocument().stream().toList();
    }

    /** The names that stand in the documents of this case, with each document that uses them. */
    private List<NameFound> names() {
        return file.target().names().stream()
                .flatMap(name -> file.documents().stream()
                        .filter(document -> document.text().contains(name.text()))
                        .map(document -> new NameFound(
                                new AsWritten(name.text(), language(name)),
                                words.say("target.name." + name.kind()),
                                document.number())))
                .toList();
    }

    private static Language language(PartyName name) {
        return Optional.ofNullable(name.language()).orElse(Language.ENGLISH);
    }
}
