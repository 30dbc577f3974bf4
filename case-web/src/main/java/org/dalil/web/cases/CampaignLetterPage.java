package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.dalil.cases.Tlp;
import org.dalil.editing.Editing;
import org.dalil.evidence.EvidenceSearch;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.submission.CampaignDesk;
import org.dalil.submission.Letter;
import org.dalil.submission.LetterId;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Reader;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/letter.xhtml}: a letter of the case as a whole, or one that is about to be logged. */
@Named
@RequestScoped
public class CampaignLetterPage {

    @Inject
    private CaseHeader header;

    @Inject
    private EvidenceSearch evidence;

    @Inject
    private Reader reader;

    @Inject
    private CampaignDesk desk;

    @Inject
    private Forms forms;

    @Inject
    private Terms terms;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;

    /** Answers with «not there», or «not yours», before anything of the page is written. */
    public void load() {
        header.mustLead();
        getForm();
    }

    public boolean isNew() {
        return asked.getParameter("letter") == null;
    }

    private LetterId letter() {
        return new LetterId(IdInAddress.of(asked.getParameter("letter")));
    }

    public Form getForm() {
        if (form == null) {
            form = isNew()
                    ? forms.blank(Editing.formOfNew("letter", header.caseId().value()))
                            .suggest("direction", "INCOMING")
                    : forms.open(letter().value().toString(), () -> desk.openLetter(header.caseId(), letter()));
        }
        return form;
    }

    public List<Choice> getDirections() {
        return terms.choices("correspondence_direction", Letter.Direction.values());
    }

    public List<Choice> getChannels() {
        return terms.choices("correspondence_channel", Letter.Channel.values());
    }

    public List<Choice> getAnswers() {
        return terms.choices("response_class", Letter.Answer.written());
    }

    public List<Choice> getLanguages() {
        return Arrays.stream(Language.values())
                .map(language -> new Choice(language.name(), language.ownName()))
                .toList();
    }

    /** Of a restricted item only the number is said. */
    public List<Choice> getItems() {
        return evidence.outline(header.viewer(), header.caseId()).stream()
                .map(item -> new Choice(
                        item.id().value().toString(),
                        item.tlp() == Tlp.RED
                                ? item.number()
                                : item.number() + " – "
                                        + reader.spoken(item.title()).text()))
                .toList();
    }

    public @Nullable String save() {
        Form typed = getForm();
        Outcome<LetterId> outcome = isNew()
                ? desk.log(header.caseId(), typed.sheet())
                : desk.changeLetter(header.caseId(), letter(), typed.edit());
        return forms.answer(typed, outcome, done -> "/cases/letters?id=" + header.getId());
    }
}
