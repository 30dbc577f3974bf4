package org.dalil.dossier.assembly;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dalil.cases.DocumentView;
import org.dalil.cases.FactView;
import org.dalil.cases.PassageView;
import org.dalil.dossier.content.AsWritten;
import org.dalil.dossier.content.Paragraph;
import org.dalil.dossier.content.Prose;
import org.dalil.requests.FactKey;
import org.dalil.requests.ParagraphView;
import org.dalil.requests.RequestFile;
import org.dalil.shared.LocalText;

/** Under which keys and numbers the records of a request stand in its dossier. */
record Keys(RequestFile file) {

    /** The key of a fact: {@code F4} for the fact {@code E4}. */
    static String of(FactView fact) {
        return ofFact(fact.code());
    }

    /** @param code of the fact in the case */
    static String ofFact(String code) {
        return FactKey.of(code).value();
    }

    /** The document of a case that has one; where there are several, the record does not say which is meant. */
    Optional<DocumentView> onlyDocument() {
        return file.documents().size() == 1 ? Optional.of(file.documents().get(0)) : Optional.empty();
    }

    /** The number of the document in which a passage stands, among the exhibits. */
    String document(PassageView passage) {
        return holding(passage).number();
    }

    /** A passage as it stands in its document. */
    AsWritten words(PassageView passage) {
        return new AsWritten(passage.quote(), holding(passage).language());
    }

    private DocumentView holding(PassageView passage) {
        return file.documents().stream()
                .filter(document -> document.id().equals(passage.documentId()))
                .findFirst()
                .orElseThrow();
    }

    /** References to documents, as a text refers to exhibits; not stated if there are none. */
    static Prose reference(Collection<DocumentView> documents) {
        String references = documents.stream()
                .map(document -> "[" + document.number() + "]")
                .collect(Collectors.joining(" "));
        return references.isEmpty() ? Prose.NOT_STATED : new Prose(new LocalText(references, references, references));
    }

    /** What the drafter wrote for a section, as numbered paragraphs. */
    List<Paragraph> paragraphs(String section) {
        return file.paragraphs(section).stream().map(Keys::paragraph).toList();
    }

    static Paragraph paragraph(ParagraphView written) {
        return new Paragraph(written.label(), new Prose(written.text()));
    }
}
