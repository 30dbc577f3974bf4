package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.dalil.regimes.DossierSection;
import org.dalil.requests.DraftForms;
import org.dalil.requests.ParagraphDesk;
import org.dalil.requests.ParagraphId;
import org.dalil.requests.ParagraphView;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/paragraph.xhtml}: a paragraph of the dossier, written or about to be. */
@Named
@RequestScoped
public class ParagraphPage {

    @Inject
    private RequestHeader header;

    @Inject
    private CitableThings citable;

    @Inject
    private ParagraphDesk desk;

    @Inject
    private Forms forms;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;

    public void load() {
        getSection();
        if (!isPicking()) {
            getForm();
        }
    }

    /** Whether the script asks for what can be cited, and for nothing else. */
    public boolean isPicking() {
        return asked.getParameter("pick") != null;
    }

    public boolean isNew() {
        return asked.getParameter("paragraph") == null;
    }

    public DossierSection getSection() {
        String key = isNew() ? asked.getParameter("section") : getParagraph().section();
        return header.file().pack().dossierSections().stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    public ParagraphView getParagraph() {
        ParagraphId id = new ParagraphId(IdInAddress.of(asked.getParameter("paragraph")));
        return header.file().paragraphs().stream()
                .filter(paragraph -> paragraph.id().equals(id))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** What it is called; a new one that speaks for itself gets its label later. */
    public @Nullable String getLabel() {
        return isNew() ? getRecord() : getParagraph().label();
    }

    private @Nullable String getRecord() {
        return asked.getParameter("record");
    }

    /** Everything that a text may cite, the exhibits first. */
    public List<CitableThings.Citable> getCitable() {
        return citable.all();
    }

    /** How many words the regime lets the section have; 0 where it does not say. */
    public int getLimit() {
        return getSection().wordLimit().orElse(0);
    }

    /** How many words of the section stand in its other paragraphs. */
    public int otherWords(Language language) {
        return header.file().paragraphs(getSection().key()).stream()
                .filter(paragraph ->
                        isNew() || !paragraph.id().equals(getParagraph().id()))
                .flatMap(paragraph -> paragraph.text().in(language).stream())
                .mapToInt(TextPage::words)
                .sum();
    }

    public Form getForm() {
        if (form == null) {
            form = isNew()
                    ? forms.blank(DraftForms.paragraph(
                            header.requestId(), getSection().key(), getRecord()))
                    : forms.open(
                            getParagraph().id().value().toString(),
                            () -> desk.open(header.requestId(), getParagraph().id()));
        }
        return form;
    }

    public @Nullable String save() {
        Form typed = getForm();
        Outcome<ParagraphId> outcome = isNew()
                ? desk.write(header.requestId(), getSection().key(), getRecord(), typed.sheet())
                : desk.change(header.requestId(), getParagraph().id(), typed.edit());
        return forms.answer(
                typed,
                outcome,
                done -> "/requests/text?id=" + header.getId() + "&section="
                        + getSection().key());
    }
}
