package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.regimes.Needs;
import org.dalil.requests.ArgumentReading;
import org.dalil.requests.DraftForms;
import org.dalil.requests.NeedsDesk;
import org.dalil.requests.WiderNeeds;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/needs.xhtml}: how much the regime wants, and how much more the team wants of itself. */
@Named
@RequestScoped
public class NeedsPage {

    @Inject
    private RequestHeader header;

    @Inject
    private ArgumentReading argument;

    @Inject
    private NeedsDesk desk;

    @Inject
    private Forms forms;

    private @Nullable Form form;

    /** What the pack wants where neither a criterion nor its group says otherwise. */
    public Needs getPack() {
        return header.getPack().needs();
    }

    /** What was wanted in this case, the newest first. */
    public List<WiderNeeds.View> getHistory() {
        return argument.wider(header.viewer(), header.getRequest().caseId());
    }

    public Form getForm() {
        if (form == null) {
            form = forms.open(DraftForms.needs(header.requestId()), () -> new Stand(0, holding()));
        }
        return form;
    }

    private Sheet holding() {
        Needs now =
                getHistory().stream().findFirst().map(WiderNeeds.View::needs).orElse(getPack());
        return Sheet.empty()
                .with("facts", now.facts())
                .with("items", now.items())
                .with("sources", now.sources());
    }

    public @Nullable String save() {
        Form typed = getForm();
        return forms.answer(
                typed, desk.set(header.requestId(), typed.sheet()), done -> "/requests/coverage?id=" + header.getId());
    }
}
