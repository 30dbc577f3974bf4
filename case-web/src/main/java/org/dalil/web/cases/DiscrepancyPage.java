package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.dalil.cases.CaseReading;
import org.dalil.cases.DiscrepancyDesk;
import org.dalil.cases.DiscrepancyKind;
import org.dalil.cases.DocumentView;
import org.dalil.cases.PassageView;
import org.dalil.editing.Editing;
import org.dalil.shared.Outcome;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.dalil.web.ui.Reader;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/discrepancy.xhtml}: something wrong in a source, or a new note where the address names none. */
@Named
@RequestScoped
public class DiscrepancyPage {

    private static final int SHOWN_OF_A_PASSAGE = 120;

    @Inject
    private CaseHeader header;

    @Inject
    private CaseReading reading;

    @Inject
    private DiscrepancyDesk desk;

    @Inject
    private Forms forms;

    @Inject
    private Messages messages;

    @Inject
    private Words words;

    @Inject
    private Reader reader;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;

    /** Answers with «not there», or «not yours», before anything of the page is written. */
    public void load() {
        header.requireMayEdit();
        getForm();
    }

    public Form getForm() {
        if (form == null) {
            form = isNew()
                    ? forms.blank(
                            Editing.formOfNew("discrepancy", header.caseId().value()))
                    : forms.open(discrepancy().toString(), () -> desk.look(header.caseId(), discrepancy()));
            String passage = asked.getParameter("passage");
            if (isNew() && passage != null) {
                form.suggest("passage", passage);
            }
        }
        return form;
    }

    public boolean isNew() {
        return asked.getParameter("discrepancy") == null;
    }

    private UUID discrepancy() {
        return IdInAddress.of(asked.getParameter("discrepancy"));
    }

    public List<Choice> getKinds() {
        return Arrays.stream(DiscrepancyKind.values())
                .map(kind -> new Choice(kind.name(), words.say("cases.discrepancy." + kind.name())))
                .toList();
    }

    public List<Choice> getPassages() {
        return reading.passages(header.viewer(), header.caseId()).stream()
                .filter(passage -> !passage.setAside())
                .map(DiscrepancyPage::choice)
                .toList();
    }

    /** To be chosen among where there are several. */
    public List<Choice> getDocuments() {
        return header.getDocuments().stream()
                .map(document -> new Choice(document.id().value().toString(), titled(document)))
                .toList();
    }

    private String titled(DocumentView document) {
        return document.title()
                .best(reader.language())
                .map(title -> document.number() + " " + title.text())
                .orElse(document.number());
    }

    private static Choice choice(PassageView passage) {
        String quote = passage.quote();
        return new Choice(
                passage.id().value().toString(),
                quote.length() <= SHOWN_OF_A_PASSAGE ? quote : quote.substring(0, SHOWN_OF_A_PASSAGE) + "…");
    }

    public @Nullable String save() {
        Form typed = getForm();
        Outcome<UUID> outcome = isNew()
                ? desk.add(header.caseId(), typed.sheet())
                : desk.change(header.caseId(), discrepancy(), typed.edit());
        return forms.answer(typed, outcome, done -> "/cases/source?id=" + header.getId());
    }

    public @Nullable String remove() {
        return messages.answer(desk.remove(header.caseId(), discrepancy()), "/cases/source?id=" + header.getId());
    }
}
