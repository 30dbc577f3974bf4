package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.dalil.cases.DocumentDesk;
import org.dalil.cases.DocumentId;
import org.dalil.cases.IncomingText;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.shared.Language;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/document.xhtml}: the card of a document, or a new document where the address names none. */
@Named
@RequestScoped
public class DocumentPage {

    private static final String TEXT = "text";

    @Inject
    private CaseHeader header;

    @Inject
    private DocumentDesk desk;

    @Inject
    private Forms forms;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;

    /** Answers with «not there», or «not yours», before anything of the page is written. */
    public void load() {
        header.requireMayEdit();
        getForm();
    }

    public Form getForm() {
        if (form == null) {
            form = isNew()
                    ? forms.blank(Editing.formOfNew("document", header.caseId().value()))
                    : forms.open(document().value().toString(), () -> desk.look(header.caseId(), document()));
        }
        return form;
    }

    public boolean isNew() {
        return asked.getParameter("document") == null;
    }

    private DocumentId document() {
        return new DocumentId(IdInAddress.of(asked.getParameter("document")));
    }

    /** In their own names. */
    public List<Choice> getLanguages() {
        return Arrays.stream(Language.values())
                .map(language -> new Choice(language.name(), language.ownName()))
                .toList();
    }

    /** In which a file may be written; the names of encodings are not translated. */
    public List<Choice> getCharsets() {
        return IncomingText.CHARSETS.stream()
                .map(charset -> new Choice(charset.name(), charset.displayName()))
                .toList();
    }

    public int getLongest() {
        return IncomingText.LONGEST;
    }

    public @Nullable String save() {
        Form typed = getForm();
        if (isNew()) {
            Sheet sheet = typed.sheet().with(TEXT, (Object) "");
            String text = Objects.toString(typed.getValues().get(TEXT), "");
            return forms.answer(
                    typed,
                    desk.paste(header.caseId(), text, sheet),
                    taken -> "/cases/intake?id=" + header.getId() + "&document=" + taken.value());
        }
        return forms.answer(
                typed,
                desk.change(header.caseId(), document(), typed.edit()),
                done -> "/cases/source?id=" + header.getId());
    }

    /** Out of sight, after the person was asked once more. */
    public @Nullable String setAside() {
        return messages.answer(desk.setAside(header.caseId(), document()), "/cases/source?id=" + header.getId());
    }
}
