package org.dalil.dossier.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        identifiers.add(known(words.say("target.name"), file.target().name()));
        identifiers.add(known(
                words.say("target.kind"),
                words.label("party_kind", file.target().kind())));
        file.target()
                .identifiers()
                .forEach(identifier -> identifiers.add(
                        known(words.vocabulary().label("identifier", identifier.type()), identifier.content())));
        file.identifierGaps()
                .forEach(gap -> identifiers.add(new Identifier(gap.name(), Prose.NOT_STATED, Prose.NOT_STATED)));
        return new Target(keys.paragraphs("target"), identifiers, names());
    }

    private Identifier known(LocalText label, LocalText value) {
        return new Identifier(label, Prose.plain(value), new Prose(reference(keys.document())));
    }

    private static LocalText reference(String exhibit) {
        String reference = "[" + exhibit + "]";
        return new LocalText(reference, reference, reference);
    }

    /** The names that stand in the document of this case, each once. */
    private List<NameFound> names() {
        String text = file.documents().get(0).text();
        return file.target().names().stream()
                .filter(name -> text.contains(name.text()))
                .map(name -> new NameFound(
                        new AsWritten(name.text(), language(name)),
                        words.say("target.name." + name.kind()),
                        keys.document()))
                .toList();
    }

    private static Language language(PartyName name) {
        return Optional.ofNullable(name.language()).orElse(Language.ENGLISH);
    }
}
