package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.dalil.cases.CitationView;
import org.dalil.cases.OutlineReading;
import org.dalil.cases.RestrictedDesk;
import org.dalil.cases.Tlp;
import org.dalil.database.ReadOnce;
import org.dalil.editing.Editing;
import org.dalil.evidence.Derivation;
import org.dalil.evidence.EvidenceDesk;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceSearch;
import org.dalil.evidence.EvidenceType;
import org.dalil.evidence.EvidenceView;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.web.editing.Form;
import org.dalil.web.editing.Forms;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.Reader;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/exhibit.xhtml}, which shows an item, and {@code cases/item.xhtml}, in which it is written. */
@Named
@RequestScoped
public class ExhibitPage {

    @Inject
    private CaseHeader header;

    @Inject
    private EvidenceSearch evidence;

    @Inject
    private EvidenceDesk desk;

    @Inject
    private OutlineReading outline;

    @Inject
    private RestrictedDesk restricted;

    @Inject
    private Papers papers;

    @Inject
    private Forms forms;

    @Inject
    private Messages messages;

    @Inject
    private Terms terms;

    @Inject
    private Reader reader;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Form form;
    private @Nullable EvidenceView item;

    /** For the page that shows it: answers with «not there» before anything is written. */
    public void show() {
        restricted.shown(header.caseId(), getExhibits().labels());
    }

    /** For the page in which it is written. */
    public void load() {
        getForm();
    }

    public EvidenceView getItem() {
        if (item == null) {
            EvidenceId wanted = id();
            item = evidence.items(header.viewer(), header.caseId()).stream()
                    .filter(found -> found.id().equals(wanted))
                    .findFirst()
                    .orElseThrow(NotThere::new);
        }
        return item;
    }

    /** The item with what is known of those behind it. */
    @ReadOnce
    public Exhibits getExhibits() {
        return new Exhibits(
                List.of(),
                evidence.items(header.viewer(), header.caseId()),
                outline.citations(header.viewer(), header.caseId()),
                evidence.issuersWhoSigned(header.viewer(), header.caseId()));
    }

    public Form getForm() {
        if (form == null) {
            form = isNew()
                    ? forms.blank(Editing.formOfNew("evidence", header.caseId().value()))
                            .suggest("tlp", Tlp.AMBER.name())
                    : forms.open(id().value().toString(), () -> desk.open(header.caseId(), id()));
        }
        return form;
    }

    public boolean isNew() {
        return asked.getParameter("item") == null;
    }

    private EvidenceId id() {
        return new EvidenceId(IdInAddress.of(asked.getParameter("item")));
    }

    public List<Choice> getKinds() {
        return terms.choices("evidence_type", EvidenceType.values());
    }

    public List<Choice> getDisclosures() {
        return papers.disclosures();
    }

    public List<Choice> getLabels() {
        return Arrays.stream(Tlp.values())
                .map(label -> new Choice(label.name(), label.label()))
                .toList();
    }

    /** What the item may come from. */
    public List<Choice> getOriginals() {
        return evidence.items(header.viewer(), header.caseId()).stream()
                .filter(found -> isNew() || !found.id().equals(id()))
                .map(found -> new Choice(
                        found.id().value().toString(),
                        found.number()
                                + " "
                                + found.title()
                                        .best(reader.language())
                                        .map(LocalText.Spoken::text)
                                        .orElse("")))
                .toList();
    }

    public List<Choice> getDerivations() {
        return Arrays.stream(Derivation.values())
                .map(how -> new Choice(how.name(), words.say("evidence.derivation." + how)))
                .toList();
    }

    /** The item that this one comes from. */
    public @Nullable EvidenceView getOriginal() {
        return evidence.items(header.viewer(), header.caseId()).stream()
                .filter(found -> found.id().equals(getItem().original()))
                .findFirst()
                .orElse(null);
    }

    public List<Choice> getPassages() {
        return papers.passagesById();
    }

    public List<CitationView> getCitations() {
        return outline.citations(header.viewer(), header.caseId());
    }

    public @Nullable String save() {
        Form typed = getForm();
        Outcome<EvidenceId> outcome =
                isNew() ? desk.add(header.caseId(), typed.sheet()) : desk.change(header.caseId(), id(), typed.edit());
        return forms.answer(typed, outcome, done -> "/cases/exhibit?id=" + header.getId() + "&item=" + done.value());
    }

    public @Nullable String remove() {
        return messages.answer(desk.remove(header.caseId(), id()), "/cases/evidence?id=" + header.getId());
    }
}
