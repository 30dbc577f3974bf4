package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.dalil.cases.Position;
import org.dalil.cases.PositionDesk;
import org.dalil.editing.Editing;
import org.dalil.shared.Outcome;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/position.xhtml}: what the target says, or something new where the address names nothing. */
@Named
@RequestScoped
public class PositionPage {

    @Inject
    private CaseHeader header;

    @Inject
    private PositionDesk desk;

    @Inject
    private Papers papers;

    @Inject
    private Forms forms;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest asked;

    @Inject
    private Words words;

    private @Nullable Form form;

    /** Answers with «not there», or «not yours», before anything of the page is written. */
    public void load() {
        getForm();
    }

    public Form getForm() {
        if (form == null) {
            form = isNew()
                    ? forms.blank(Editing.formOfNew("position", header.caseId().value()))
                    : forms.open(id().toString(), () -> desk.open(header.caseId(), id()));
        }
        return form;
    }

    public boolean isNew() {
        return asked.getParameter("position") == null;
    }

    private UUID id() {
        return IdInAddress.of(asked.getParameter("position"));
    }

    public List<Choice> getPassages() {
        return papers.passagesById();
    }

    public List<Choice> getKinds() {
        return Arrays.stream(Position.Kind.values())
                .map(kind -> new Choice(kind.name(), words.say("cases.position." + kind.name())))
                .toList();
    }

    public List<Choice> getParties() {
        return papers.parties();
    }

    public @Nullable String save() {
        Form typed = getForm();
        Outcome<UUID> outcome =
                isNew() ? desk.add(header.caseId(), typed.sheet()) : desk.change(header.caseId(), id(), typed.edit());
        return forms.answer(typed, outcome, done -> "/cases/record?id=" + header.getId());
    }

    public @Nullable String remove() {
        return messages.answer(desk.remove(header.caseId(), id()), "/cases/record?id=" + header.getId());
    }
}
