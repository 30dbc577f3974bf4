package org.dalil.web.sending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.NotPermitted;
import org.dalil.accounts.Permission;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.requests.Redaction;
import org.dalil.sending.Channel;
import org.dalil.sending.ContactDesk;
import org.dalil.sending.ContactId;
import org.dalil.sending.LedgerRow;
import org.dalil.sending.SubmissionReading;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Reader;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code contacts/contact.xhtml}: an office that is written to, and what it received. */
@Named
@RequestScoped
public class ContactPage {

    @Inject
    private ContactDesk desk;

    @Inject
    private SubmissionReading sent;

    @Inject
    private RegimeCatalogue regimes;

    @Inject
    private CurrentPerson current;

    @Inject
    private Forms forms;

    @Inject
    private Terms terms;

    @Inject
    private Reader reader;

    @Inject
    private HttpServletRequest asked;

    @Inject
    private Words words;

    private @Nullable Form form;

    public void load() {
        if (!current.required().may(Permission.LEAD_REQUEST)) {
            throw new NotPermitted();
        }
        getForm();
    }

    public boolean isNew() {
        return asked.getParameter("id") == null;
    }

    private ContactId contact() {
        return new ContactId(IdInAddress.of(asked.getParameter("id")));
    }

    public Form getForm() {
        if (form == null) {
            form = isNew() ? blank() : forms.open(contact().value().toString(), () -> desk.open(contact()));
        }
        return form;
    }

    private Form blank() {
        Form blank = forms.blank(ContactDesk.FORM_OF_NEW);
        String addressee = asked.getParameter("addressee");
        return addressee == null ? blank : blank.suggest("addressee", addressee);
    }

    public List<Choice> getAddressees() {
        return regimes.all().stream()
                .flatMap(pack -> pack.addressees().stream())
                .map(addressee -> new Choice(
                        addressee.id(),
                        addressee.role().best(reader.language()).orElseThrow().text()))
                .toList();
    }

    public List<Choice> getChannels() {
        return terms.choices("correspondence_channel", Channel.values());
    }

    public List<Choice> getRedactions() {
        return Arrays.stream(Redaction.values())
                .map(redaction -> new Choice(redaction.name(), words.say("sending.redaction." + redaction)))
                .toList();
    }

    public List<Choice> getLanguages() {
        return Arrays.stream(Language.values())
                .map(language -> new Choice(language.name(), language.ownName()))
                .toList();
    }

    public List<LedgerRow> getReceived() {
        return isNew() ? List.of() : sent.receivedBy(current.required().id(), contact());
    }

    public @Nullable String save() {
        Form typed = getForm();
        Outcome<ContactId> outcome = isNew() ? desk.add(typed.sheet()) : desk.change(contact(), typed.edit());
        return forms.answer(typed, outcome, done -> "/contacts/list");
    }
}
