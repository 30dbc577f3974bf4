package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.dalil.cases.DocumentTitle;
import org.dalil.evidence.EvidenceView;
import org.dalil.regimes.DossierSection;
import org.dalil.requests.DraftForms;
import org.dalil.requests.ParagraphDesk;
import org.dalil.requests.ParagraphId;
import org.dalil.requests.ParagraphView;
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

    /** An exhibit to which a paragraph may refer, by {@code [E-02]}. */
    public record Exhibit(String number, String title) {}

    @Inject
    private RequestHeader header;

    @Inject
    private RequestChoices choices;

    @Inject
    private ParagraphDesk desk;

    @Inject
    private Forms forms;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;

    public void load() {
        getSection();
        getForm();
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

    public List<Exhibit> getExhibits() {
        List<Exhibit> exhibits = new ArrayList<>();
        for (DocumentTitle document : header.file().documentTitles()) {
            exhibits.add(new Exhibit(document.number(), choices.said(document.title())));
        }
        for (EvidenceView item : header.file().evidenceOutline()) {
            exhibits.add(new Exhibit(item.number(), choices.said(item.title())));
        }
        return List.copyOf(exhibits);
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
