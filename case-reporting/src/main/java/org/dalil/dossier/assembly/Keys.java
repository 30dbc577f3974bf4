package org.dalil.dossier.assembly;

import java.util.List;
import org.dalil.cases.DocumentView;
import org.dalil.cases.FactView;
import org.dalil.cases.PassageView;
import org.dalil.dossier.content.Paragraph;
import org.dalil.dossier.content.Prose;
import org.dalil.requests.ParagraphView;
import org.dalil.requests.RequestFile;

/** Under which keys and numbers the records of a request stand in its dossier. */
record Keys(RequestFile file) {

    /** The key of a fact: {@code F4} for the fact {@code E4}. */
    static String of(FactView fact) {
        return "F" + fact.code().replaceAll("\\D", "");
    }

    /** The number of the document that the case began with, among the exhibits. */
    String document() {
        return file.documents().get(0).number();
    }

    /** The number of the document in which a passage stands. */
    String document(PassageView passage) {
        return file.documents().stream()
                .filter(document -> document.id().equals(passage.documentId()))
                .map(DocumentView::number)
                .findFirst()
                .orElseGet(this::document);
    }

    /** What the drafter wrote for a section, as numbered paragraphs. */
    List<Paragraph> paragraphs(String section) {
        return file.request().paragraphs(section).stream().map(Keys::paragraph).toList();
    }

    static Paragraph paragraph(ParagraphView written) {
        return new Paragraph(written.label(), new Prose(written.text()));
    }
}
