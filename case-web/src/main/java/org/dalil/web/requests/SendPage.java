package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dalil.accounts.NotPermitted;
import org.dalil.accounts.Permission;
import org.dalil.clocks.Almanac;
import org.dalil.editing.Sheet;
import org.dalil.regimes.Addressee;
import org.dalil.requests.DossierRow;
import org.dalil.requests.RequestStatus;
import org.dalil.sending.ContactDesk;
import org.dalil.sending.ContactView;
import org.dalil.sending.ProofView;
import org.dalil.sending.SendingProof;
import org.dalil.sending.SubmissionDesk;
import org.dalil.sending.SubmissionReading;
import org.dalil.sending.SubmissionView;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.Dates;
import org.dalil.web.ui.Reader;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/send.xhtml}: writes down what was sent, to whom, with what proof. */
@Named
@RequestScoped
public class SendPage {

    @Inject
    private RequestHeader header;

    @Inject
    private SubmissionDesk desk;

    @Inject
    private SubmissionReading sent;

    @Inject
    private ContactDesk contacts;

    @Inject
    private Almanac almanac;

    @Inject
    private Forms forms;

    @Inject
    private Reader reader;

    @Inject
    private Words words;

    @Inject
    private Dates dates;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;
    private @Nullable List<ContactView> offices;
    private @Nullable List<ProofView> proofs;

    public void load() {
        if (!header.may(Permission.LEAD_REQUEST)) {
            throw new NotPermitted();
        }
        getForm();
    }

    /** Proposes the newest dossier, the clock of the authority, and a file that was kept just now. */
    public Form getForm() {
        if (form == null) {
            form = forms.blank(SubmissionView.formOf(header.requestId()))
                    .suggest(
                            "sent.zone",
                            almanac.reckoning(header.getJurisdiction()).place().zone());
            header.dossiers().stream()
                    .findFirst()
                    .ifPresent(newest -> form.suggest("dossier", String.valueOf(newest.number())));
            String kept = asked.getParameter("kept");
            if (kept != null) {
                form.suggest("proof." + kept, Sheet.YES);
            }
        }
        return form;
    }

    public List<Choice> getDossiers() {
        return header.dossiers().stream()
                .map(version -> new Choice(
                        String.valueOf(version.number()),
                        DossierRow.label(version.number()) + " · " + dates.brief(version.builtAt())))
                .toList();
    }

    /** Those of the addressees of the regime to whom something may still be sent. */
    public List<ContactView> getOffices() {
        if (offices == null) {
            Set<String> addressees =
                    header.getPack().addressees().stream().map(Addressee::id).collect(Collectors.toSet());
            offices = contacts.all().stream()
                    .filter(contact -> addressees.contains(contact.addressee()) && !contact.retired())
                    .toList();
        }
        return offices;
    }

    /** The office with its address, and whether somebody verified that. */
    public String label(ContactView contact) {
        var name = reader.spoken(contact.office());
        return words.say(
                contact.verified() ? "sending.verifiedAddress" : "sending.unverifiedAddress",
                name == null ? "" : name.text(),
                contact.address() == null ? words.say("sending.noAddress") : contact.address(),
                contact.verifiedOn());
    }

    public List<ProofView> getProofs() {
        if (proofs == null) {
            proofs = sent.proofs(header.viewer(), header.requestId());
        }
        return proofs;
    }

    public int getMegabytes() {
        return SendingProof.MOST_BYTES >> 20;
    }

    public boolean isReady() {
        return header.getRequest().status() == RequestStatus.READY_TO_SUBMIT;
    }

    public @Nullable String save() {
        Form typed = getForm();
        return forms.answer(
                typed,
                desk.record(header.requestId(), typed.sheet()),
                done -> isReady()
                        ? "/requests/move?id=" + header.getId() + "&move=SUBMIT"
                        : "/requests/tracking?id=" + header.getId());
    }
}
