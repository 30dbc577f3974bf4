package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dalil.cases.Citation;
import org.dalil.cases.CitationDesk;
import org.dalil.cases.CitationId;
import org.dalil.editing.Editing;
import org.dalil.regimes.CriterionGroup;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.regimes.RegimePack;
import org.dalil.shared.Outcome;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/citation.xhtml}: a citation that is there, or a new one of the regime that the address names. */
@Named
@RequestScoped
public class CitationPage {

    @Inject
    private CaseHeader header;

    @Inject
    private CitationDesk desk;

    @Inject
    private Papers papers;

    @Inject
    private Forms forms;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest asked;

    @Inject
    private RegimeCatalogue regimes;

    @Inject
    private Words words;

    private @Nullable RegimePack pack;

    private @Nullable Form form;

    /** Answers with «not there», or «not yours», before anything of the page is written. */
    public void load() {
        if (!isToBeChosen()) {
            getPack();
            getForm();
        }
    }

    public Form getForm() {
        if (form == null) {
            form = isNew()
                    ? forms.blank(Editing.formOfNew("citation", header.caseId().value()))
                    : forms.open(id().value().toString(), () -> desk.open(header.caseId(), id()));
        }
        return form;
    }

    public boolean isNew() {
        return asked.getParameter("citation") == null;
    }

    private CitationId id() {
        return new CitationId(IdInAddress.of(asked.getParameter("citation")));
    }

    public List<Choice> getPassages() {
        return papers.passagesById();
    }

    /** The regimes to choose from, where none is chosen yet. */
    public List<RegimePack> getRegimes() {
        return regimes.all();
    }

    public boolean isToBeChosen() {
        return isNew() && asked.getParameter("regime") == null;
    }

    /** The regime under which it is read. */
    public RegimePack getPack() {
        if (pack == null) {
            RegimeId wanted = isNew()
                    ? Optional.ofNullable(asked.getParameter("regime"))
                            .filter(CitationPage::isName)
                            .map(RegimeId::new)
                            .orElseThrow(NotThere::new)
                    : desk.regimeOf(header.caseId(), id());
            pack = regimes.versions(wanted).stream().findFirst().orElseThrow(NotThere::new);
        }
        return pack;
    }

    private static boolean isName(String written) {
        return written.matches("[A-Z0-9-]{1,32}");
    }

    public List<CriterionGroup> getGroups() {
        return getPack().groups();
    }

    public List<Choice> getPurposes() {
        return Arrays.stream(Citation.Purpose.values())
                .map(purpose -> new Choice(purpose.name(), words.say("cases.purpose." + purpose.name())))
                .toList();
    }

    public @Nullable String save() {
        Form typed = getForm();
        Outcome<CitationId> outcome = isNew()
                ? desk.add(header.caseId(), getPack().id(), typed.sheet())
                : desk.change(header.caseId(), id(), typed.edit());
        return forms.answer(typed, outcome, done -> "/cases/record?id=" + header.getId());
    }

    public @Nullable String remove() {
        return messages.answer(desk.remove(header.caseId(), id()), "/cases/record?id=" + header.getId());
    }
}
