package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.dalil.parties.PartyName.Confidence;
import org.dalil.signon.SignatoryDesk;
import org.dalil.signon.SignatureView;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/signatory.xhtml}: how a signature is printed. */
@Named
@RequestScoped
public class SignatoryPage {

    @Inject
    private CaseHeader header;

    @Inject
    private SignatoryDesk desk;

    @Inject
    private Forms forms;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;

    public void load() {
        getSignature();
        getForm();
    }

    public SignatureView getSignature() {
        UUID id = IdInAddress.of(asked.getParameter("signature"));
        return header.getSigned().stream()
                .filter(signature -> signature.id().equals(id))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    public Form getForm() {
        if (form == null) {
            UUID id = getSignature().id();
            form = forms.open(id.toString(), () -> desk.open(header.caseId(), id));
        }
        return form;
    }

    public List<Choice> getConfidences() {
        return Arrays.stream(Confidence.values())
                .map(confidence -> new Choice(confidence.name(), words.say("signon.sure." + confidence.name())))
                .toList();
    }

    public @Nullable String save() {
        SignatureView shown = getSignature();
        return forms.answer(
                getForm(),
                desk.change(header.caseId(), shown.id(), getForm().edit()),
                done -> "/cases/signatories?id=" + header.getId() + "&text=" + shown.textId());
    }
}
