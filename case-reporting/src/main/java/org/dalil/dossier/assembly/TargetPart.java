package org.dalil.dossier.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dalil.cases.DocumentView;
import org.dalil.dossier.content.AsWritten;
import org.dalil.dossier.content.Prose;
import org.dalil.dossier.content.SectionBody.Identifier;
import org.dalil.dossier.content.SectionBody.NameFound;
import org.dalil.dossier.content.SectionBody.Target;
import org.dalil.parties.PartyName;
import org.dalil.requests.RequestFile;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;

/** Who is to be listed: every particular the regime wants, known or not, and every name the case knows. */
record TargetPart(RequestFile file, Keys keys, Wording words) {

    Target target() {
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
        return new Target(keys.paragraphs("target"), identifiers, names());
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
