package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dalil.requests.CounterPointDesk;
import org.dalil.requests.DraftForms;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/searched.xhtml}: somebody searched for what speaks against the request, and found nothing. */
@Named
@RequestScoped
public class SearchedPage {

    @Inject
    private RequestHeader header;

    @Inject
    private CounterPointDesk desk;

    @Inject
    private Forms forms;

    private @Nullable Form form;

    public Form getForm() {
        if (form == null) {
            form = forms.blank(DraftForms.search(header.requestId()));
        }
        return form;
    }

    public @Nullable String save() {
        Form typed = getForm();
        return forms.answer(
                typed,
                desk.searched(header.requestId(), typed.sheet()),
                done -> "/requests/coverage?id=" + header.getId());
    }
}
