package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dalil.cases.OutlineReading;
import org.dalil.editing.Editing;
import org.dalil.shared.Outcome;
import org.dalil.submission.CampaignDesk;
import org.dalil.submission.Result;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Reader;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/result.xhtml}: what came of an ask. */
@Named
@RequestScoped
public class ResultPage {

    @Inject
    private CaseHeader header;

    @Inject
    private OutlineReading outline;

    @Inject
    private CampaignDesk desk;

    @Inject
    private Forms forms;

    @Inject
    private Reader reader;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;

    /** Answers with «not there», or «not yours», before anything of the page is written. */
    public void load() {
        header.mustLead();
        getForm();
    }

    public boolean isNew() {
        return asked.getParameter("result") == null;
    }

    private UUID result() {
        return IdInAddress.of(asked.getParameter("result"));
    }

    public Form getForm() {
        if (form == null) {
            form = isNew()
                    ? forms.blank(Editing.formOfNew("result", header.caseId().value()))
                            .suggest("ask", Objects.requireNonNullElse(asked.getParameter("ask"), ""))
                    : forms.open(result().toString(), () -> desk.openResult(header.caseId(), result()));
        }
        return form;
    }

    public List<Choice> getAsks() {
        return outline.asks(header.viewer(), header.caseId()).stream()
                .map(ask -> new Choice(
                        ask.id().value().toString(),
                        ask.code() + " " + reader.spoken(ask.text()).text()))
                .toList();
    }

    public List<Choice> getLevels() {
        return Arrays.stream(Result.Level.values())
                .map(level -> new Choice(level.name(), words.say("cases.level." + level.name())))
                .toList();
    }

    public @Nullable String save() {
        Form typed = getForm();
        Outcome<UUID> outcome = isNew()
                ? desk.note(header.caseId(), typed.sheet())
                : desk.changeResult(header.caseId(), result(), typed.edit());
        return forms.answer(typed, outcome, done -> "/cases/outcomes?id=" + header.getId());
    }
}
