package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.shared.Language;
import org.dalil.signon.SignatoryDesk;
import org.dalil.signon.SignatureSearch;
import org.dalil.signon.SignatureView;
import org.dalil.signon.SignedTextView;
import org.dalil.signon.Withdrawal;
import org.dalil.web.signon.Signatories;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.dalil.web.ui.NotThere;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/signatories.xhtml}: those under one text of the case, the first where the address names none. */
@Named
@RequestScoped
public class CaseSignatoriesPage {

    private static final int SHOWN_AS_PRINTED = 8;

    @Inject
    private CaseHeader header;

    @Inject
    private SignatureSearch search;

    @Inject
    private SignatoryDesk desk;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest asked;

    private @Nullable String name;

    /** Answers with «not there» before anything of the page is written. */
    public void load() {
        getText();
    }

    public List<SignedTextView> getTexts() {
        return search.texts(header.viewer(), header.caseId());
    }

    /** The text that is shown; null while there is none. */
    public @Nullable SignedTextView getText() {
        String wanted = asked.getParameter("text");
        if (wanted == null) {
            return getTexts().stream().findFirst().orElse(null);
        }
        UUID id = IdInAddress.of(wanted);
        return getTexts().stream()
                .filter(text -> text.id().equals(id))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    public Signatories getSignatories() {
        return Signatories.of(standing(), name);
    }

    /** The first of them, as they would be printed. */
    public List<SignatureView> getPrinted() {
        return standing().stream().limit(SHOWN_AS_PRINTED).toList();
    }

    public int getMorePrinted() {
        return Math.max(0, standing().size() - SHOWN_AS_PRINTED);
    }

    private List<SignatureView> standing() {
        SignedTextView text = getText();
        return header.getSigned().stream()
                .filter(signature -> text != null && signature.textId().equals(text.id()))
                .toList();
    }

    public List<Withdrawal> getWithdrawn() {
        return search.withdrawn(header.viewer(), header.caseId());
    }

    /** A button beside a name was pressed; nothing happens for an address that only looks so. */
    public @Nullable String move() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            return null;
        }
        return Optional.ofNullable(asked.getParameter("up"))
                .map(id -> desk.move(header.caseId(), IdInAddress.of(id), true))
                .or(() -> Optional.ofNullable(asked.getParameter("down"))
                        .map(id -> desk.move(header.caseId(), IdInAddress.of(id), false)))
                .map(outcome -> messages.answer(outcome, here()))
                .orElse(null);
    }

    public @Nullable String sortInArabic() {
        return sorted(Language.ARABIC);
    }

    public @Nullable String sortInEnglish() {
        return sorted(Language.ENGLISH);
    }

    private @Nullable String sorted(Language language) {
        return messages.answer(desk.sort(header.caseId(), text(), language), here());
    }

    private String here() {
        return "/cases/signatories?id=" + header.getId() + "&text=" + text();
    }

    private UUID text() {
        return Optional.ofNullable(getText()).map(SignedTextView::id).orElseThrow(NotThere::new);
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}
