package org.dalil.web.redaction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.dalil.accounts.CurrentPerson;
import org.dalil.cases.CaseId;
import org.dalil.evidence.EvidenceId;
import org.dalil.redaction.RedactionReading;
import org.dalil.redaction.RedactionView;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Part of the page of an item that is a copy: what was covered in it. */
@Named
@RequestScoped
public class RedactedPage {

    @Inject
    private RedactionReading reading;

    @Inject
    private CurrentPerson current;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest asked;

    private boolean isRead;
    private @Nullable RedactionView view;

    /** Null where the copy was made elsewhere. */
    public @Nullable RedactionView getView() {
        if (!isRead) {
            view = reading.of(
                            current.required().id(),
                            new CaseId(IdInAddress.of(asked.getParameter("id"))),
                            new EvidenceId(IdInAddress.of(asked.getParameter("item"))))
                    .orElse(null);
            isRead = true;
        }
        return view;
    }

    /** For what reasons, with how many places each. */
    public List<String> getReasons() {
        RedactionView known = getView();
        return known == null
                ? List.of()
                : known.boxes().byReason().entrySet().stream()
                        .map(reason -> words.say(
                                "redaction.ofReason",
                                reason.getKey().code(),
                                words.say("redaction.reason." + reason.getKey()),
                                reason.getValue()))
                        .toList();
    }
}
