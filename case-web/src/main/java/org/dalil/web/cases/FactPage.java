package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dalil.cases.AllegationStatus;
import org.dalil.cases.FactDesk;
import org.dalil.cases.FactId;
import org.dalil.cases.FactPart;
import org.dalil.cases.FactSource;
import org.dalil.cases.Tlp;
import org.dalil.editing.Editing;
import org.dalil.evidence.EvidenceSearch;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.dalil.web.ui.Reader;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/fact.xhtml}: a fact that is there, or a new one where the address names none. */
@Named
@RequestScoped
public class FactPage {

    @Inject
    private CaseHeader header;

    @Inject
    private FactDesk desk;

    @Inject
    private EvidenceSearch evidence;

    @Inject
    private Papers papers;

    @Inject
    private Words words;

    @Inject
    private Reader reader;

    @Inject
    private Forms forms;

    @Inject
    private Messages messages;

    @Inject
    private Terms terms;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;

    /** Answers with «not there», or «not yours», before anything of the page is written. */
    public void load() {
        getForm();
    }

    public Form getForm() {
        if (form == null) {
            form = isNew()
                    ? forms.blank(Editing.formOfNew("fact", header.caseId().value()))
                    : forms.open(fact().value().toString(), () -> desk.open(header.caseId(), fact()));
        }
        return form;
    }

    public boolean isNew() {
        return asked.getParameter("fact") == null;
    }

    private FactId fact() {
        return new FactId(IdInAddress.of(asked.getParameter("fact")));
    }

    /** Whatever a fact may rest on: the passages of the sources, then the items of evidence. */
    public List<Choice> getSources() {
        Stream<Choice> passages = papers.passages().stream()
                .map(passage -> new Choice(FactSource.of(passage.id()).choice(), papers.shortened(passage)));
        Stream<Choice> items = evidence.outline(header.viewer(), header.caseId()).stream()
                .map(item -> new Choice(
                        new FactSource(null, item.id().value(), null).choice(),
                        item.number() + ": " + title(item.title())));
        return Stream.concat(passages, items).toList();
    }

    private String title(LocalText title) {
        return title.best(reader.language()).map(LocalText.Spoken::text).orElse("");
    }

    public List<Choice> getParties() {
        return papers.parties();
    }

    public List<Choice> getParts() {
        return Arrays.stream(FactPart.values())
                .map(part -> new Choice(part.name(), words.say("cases.factPart." + part.name())))
                .toList();
    }

    public List<Choice> getStatuses() {
        return terms.choices("allegation_status", AllegationStatus.values());
    }

    public List<Choice> getDisclosures() {
        return papers.disclosures();
    }

    public List<Choice> getLabels() {
        return Arrays.stream(Tlp.values())
                .map(label -> new Choice(label.name(), label.label()))
                .toList();
    }

    public @Nullable String save() {
        Form typed = getForm();
        Outcome<FactId> outcome =
                isNew() ? desk.add(header.caseId(), typed.sheet()) : desk.change(header.caseId(), fact(), typed.edit());
        return forms.answer(typed, outcome, done -> "/cases/record?id=" + header.getId());
    }

    public @Nullable String remove() {
        return messages.answer(desk.remove(header.caseId(), fact()), "/cases/record?id=" + header.getId());
    }
}
