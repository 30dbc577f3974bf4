package org.dalil.web.cases;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.NotPermitted;
import org.dalil.accounts.Permission;
import org.dalil.cases.CaseId;
import org.dalil.cases.CaseReading;
import org.dalil.cases.CaseRow;
import org.dalil.cases.CaseSearch;
import org.dalil.cases.DocumentView;
import org.dalil.cases.NeedToKnow;
import org.dalil.shared.Language;
import org.dalil.signon.SignatureSearch;
import org.dalil.signon.SignatureView;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;
import org.jspecify.annotations.Nullable;

/** The case that a page is about, for its head, its tabs and the beans of the page. */
@Named
@RequestScoped
public class CaseHeader {

    /**
     * A part of a case; its words are {@code cases.tab.<name>}.
     *
     * @param count null where nothing is counted
     */
    public record Tab(String name, String page, @Nullable Integer count) {}

    @Inject
    private CaseSearch search;

    @Inject
    private CaseReading reading;

    @Inject
    private SignatureSearch signatures;

    @Inject
    private NeedToKnow needToKnow;

    @Inject
    private CurrentPerson current;

    @Inject
    private HttpServletRequest asked;

    private @Nullable String id;
    private @Nullable CaseRow row;
    private @Nullable List<DocumentView> documents;
    private @Nullable List<SignatureView> signed;

    /** A form asks which of its buttons are there before its view parameters have been read. */
    @PostConstruct
    void readAddress() {
        id = asked.getParameter("id");
    }

    /** Answers with «not there» before anything of the page is written. */
    public void load() {
        getRow();
    }

    CaseId caseId() {
        return new CaseId(IdInAddress.of(id));
    }

    AccountId viewer() {
        return current.required().id();
    }

    public CaseRow getRow() {
        if (row == null) {
            row = search.find(viewer(), caseId()).orElseThrow(NotThere::new);
        }
        return row;
    }

    public List<CaseSearch.Colleague> getTeam() {
        return search.team(viewer(), caseId());
    }

    public List<DocumentView> getDocuments() {
        if (documents == null) {
            documents = reading.documents(viewer(), caseId());
        }
        return documents;
    }

    /** After somebody signed. */
    void forgetSigned() {
        signed = null;
        row = null;
    }

    /** After something was written about them. */
    void forgetDocuments() {
        documents = null;
    }

    public List<SignatureView> getSigned() {
        if (signed == null) {
            signed = signatures.of(viewer(), caseId());
        }
        return signed;
    }

    /** Whether the role of the viewer in this case lets her write in it. */
    public boolean isMayEdit() {
        return current.required().may(Permission.EDIT_CASES)
                && needToKnow.may(viewer(), caseId(), Permission.EDIT_CASES);
    }

    /** Whether she may say who works on it. */
    public boolean isMayManage() {
        return needToKnow.may(viewer(), caseId(), Permission.MANAGE_MEMBERS);
    }

    /** Whether the role of the viewer in this case lets her open a request. */
    public boolean isMayDraft() {
        return current.required().may(Permission.DRAFT_REQUEST)
                && needToKnow.may(viewer(), caseId(), Permission.DRAFT_REQUEST);
    }

    /** Whether she says what was written and what came of it. */
    public boolean isMayLead() {
        return current.required().may(Permission.LEAD_REQUEST)
                && needToKnow.may(viewer(), caseId(), Permission.LEAD_REQUEST);
    }

    /** Answers with «not yours» whoever may not. */
    void mustLead() {
        getRow();
        if (!isMayLead()) {
            throw new NotPermitted();
        }
    }

    /** For a page on which one can do nothing but write. */
    public void requireEditing() {
        requireMayEdit();
    }

    /** Answers with «not there» whoever may read the case and not write in it. */
    void requireMayEdit() {
        if (!isMayEdit()) {
            throw new NotThere();
        }
    }

    /** The numbers of the items whose bytes are not what they were, with commas; empty where all is well. */
    public String getQuarantined() {
        return String.join(", ", getRow().quarantined());
    }

    /** The parts that this case has. */
    public List<Tab> getTabs() {
        return List.of(
                new Tab("overview", "case", null),
                new Tab("source", "source", null),
                new Tab("record", "record", null),
                new Tab("evidence", "evidence", null),
                new Tab("parties", "parties", null),
                new Tab("people", "people", null),
                new Tab("signatories", "signatories", (int) getRow().signatures()),
                new Tab("letters", "letters", (int) getRow().letters()),
                new Tab("members", "members", (int) getRow().members()),
                new Tab("history", "history", null));
    }

    /** In which language its source is written; what is quoted is quoted in it. */
    public Language getSourceLanguage() {
        return getDocuments().stream().findFirst().map(DocumentView::language).orElse(Language.ARABIC);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
