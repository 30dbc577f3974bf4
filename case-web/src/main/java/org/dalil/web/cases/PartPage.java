package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.dalil.cases.AllegationStatus;
import org.dalil.cases.CasePartyDesk;
import org.dalil.cases.CasePartyView;
import org.dalil.cases.CaseReading;
import org.dalil.cases.PartyRole;
import org.dalil.cases.Tlp;
import org.dalil.editing.Editing;
import org.dalil.parties.PartyId;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/part.xhtml}: one part of a party in a case, or new ones where the address names none. */
@Named
@RequestScoped
public class PartPage {

    @Inject
    private CaseHeader header;

    @Inject
    private CaseReading reading;

    @Inject
    private CasePartyDesk desk;

    @Inject
    private Forms forms;

    @Inject
    private Messages messages;

    @Inject
    private Terms terms;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;

    /** Answers with «not there», or «not yours», before anything of the page is written. */
    public void load() {
        if (!header.isMayEdit()) {
            throw new NotThere();
        }
        getForm();
    }

    public Form getForm() {
        if (form == null) {
            form = isNew()
                    ? forms.blank(key())
                    : forms.open(part().toString(), () -> desk.open(header.caseId(), part()));
            String party = asked.getParameter("party");
            if (isNew() && party != null) {
                form.suggest("party", party);
            }
        }
        return form;
    }

    private String key() {
        return Editing.formOfNew("part", header.caseId().value());
    }

    public boolean isNew() {
        return asked.getParameter("part") == null;
    }

    private UUID part() {
        return IdInAddress.of(asked.getParameter("part"));
    }

    /** Whose part it is. */
    public LocalText getPartyName() {
        return reading.parties(header.viewer(), header.caseId()).stream()
                .filter(role -> role.id().equals(part()))
                .map(CasePartyView::party)
                .map(party -> party.name())
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    public List<Choice> getRoles() {
        return Arrays.stream(PartyRole.values())
                .map(role -> new Choice(role.name(), words.say("cases.role." + role.name())))
                .toList();
    }

    public List<Choice> getAllegations() {
        return terms.choices("allegation_status", AllegationStatus.values());
    }

    public List<Choice> getLabels() {
        return Arrays.stream(Tlp.values())
                .map(label -> new Choice(label.name(), label.label()))
                .toList();
    }

    public @Nullable String save() {
        Form typed = getForm();
        Outcome<PartyId> outcome = isNew()
                ? desk.give(header.caseId(), key(), typed.sheet())
                : desk.change(header.caseId(), part(), typed.edit());
        return forms.answer(typed, outcome, done -> list());
    }

    public @Nullable String take() {
        return messages.answer(desk.take(header.caseId(), part()), done -> list());
    }

    private String list() {
        return "/cases/parties?id=" + header.getId();
    }
}
