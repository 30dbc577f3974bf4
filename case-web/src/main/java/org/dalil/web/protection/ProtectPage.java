package org.dalil.web.protection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.dalil.accounts.CurrentPerson;
import org.dalil.cases.CaseId;
import org.dalil.cases.PartyRole;
import org.dalil.database.ReadOnce;
import org.dalil.parties.Covering;
import org.dalil.parties.Known;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyName;
import org.dalil.protection.ProtectionDesk;
import org.dalil.protection.TraceReading;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.dalil.web.cases.CaseHeader;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Phrases;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/protect.xhtml}: a new person under a pseudonym, or one who stands in the case by her name. */
@Named
@RequestScoped
public class ProtectPage {

    @Inject
    private CaseHeader header;

    @Inject
    private ProtectionDesk desk;

    @Inject
    private TraceReading traces;

    @Inject
    private CurrentPerson current;

    @Inject
    private Forms forms;

    @Inject
    private Words words;

    @Inject
    private Phrases phrases;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;
    private @Nullable Covering covering;

    /** Answers with «not there», or «not yours», before anything of the page is written. */
    public void load() {
        header.requireEditing();
        getForm();
        getObjections();
    }

    public Form getForm() {
        if (form == null) {
            Form blank = forms.unkept("protected " + header.getId());
            String code = desk.nextCode(file());
            Stream.of(Language.values())
                    .forEach(language -> blank.suggest(
                            "pseudonym." + language.tag(), phrases.say(language, "protection.suggested", code)));
            if (!isNew()) {
                Known known = known();
                Stream.of(Language.values()).forEach(language -> known.name()
                        .in(language)
                        .ifPresent(text -> blank.suggest("name." + language.tag(), text)));
            }
            form = blank;
        }
        return form;
    }

    public boolean isNew() {
        return asked.getParameter("party") == null;
    }

    public List<PartyRole> getRoles() {
        return List.of(PartyRole.VICTIM, PartyRole.WITNESS, PartyRole.SOURCE);
    }

    /** Why somebody who stands in the case by her name cannot be hidden. */
    public List<String> getObjections() {
        return isNew()
                ? List.of()
                : covering().objections().stream()
                        .map((Refusal refusal) -> words.say(refusal))
                        .toList();
    }

    /** Where the name stands that no pseudonym reaches. */
    @ReadOnce
    public List<TraceReading.Trace> getTraces() {
        return isNew() ? List.of() : traces.of(current.required().id(), file(), party(), names());
    }

    private List<String> names() {
        Known known = known();
        return Stream.concat(
                        Stream.of(Language.values()).flatMap(language -> known.name().in(language).stream()),
                        known.names().stream().map(PartyName::text))
                .distinct()
                .toList();
    }

    public @Nullable String protect() {
        Outcome<PartyId> outcome = isNew()
                ? desk.protect(file(), getForm().sheet())
                : desk.cover(file(), party(), getForm().sheet());
        return forms.answer(
                getForm(), outcome, party -> "/cases/person?id=" + header.getId() + "&party=" + party.value());
    }

    private Known known() {
        return covering().known();
    }

    private Covering covering() {
        if (covering == null) {
            covering = desk.covering(file(), party());
        }
        return covering;
    }

    private PartyId party() {
        return new PartyId(IdInAddress.of(asked.getParameter("party")));
    }

    private CaseId file() {
        return header.getRow().id();
    }
}
