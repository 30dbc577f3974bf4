package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceType;
import org.dalil.lists.ListDesk;
import org.dalil.lists.PlannedItem;
import org.dalil.lists.Trial;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/bulk.xhtml}: a list of items is brought, tried, and made. */
@Named
@RequestScoped
public class BulkPage {

    @Inject
    private CaseHeader header;

    @Inject
    private ListDesk desk;

    @Inject
    private ListWords lists;

    @Inject
    private Messages messages;

    @Inject
    private Terms terms;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Outcome<Trial> trial;

    public void load() {
        header.requireEditing();
        if (isBrought()) {
            trial();
        }
    }

    public boolean isBrought() {
        return asked.getParameter("list") != null;
    }

    /** Null where the list cannot be tried at all. */
    public @Nullable Trial getTrial() {
        return isBrought() && trial() instanceof Outcome.Done<Trial> done ? done.value() : null;
    }

    /** Why it cannot. */
    public List<Refusal> getRefusals() {
        return isBrought() && trial() instanceof Outcome.Refused<Trial> refused ? refused.reasons() : List.of();
    }

    private Outcome<Trial> trial() {
        if (trial == null) {
            trial = desk.attempt(header.caseId(), list(), lists.terms());
        }
        return trial;
    }

    public String kindOf(PlannedItem item) {
        String kind = item.sheet().text("type");
        return terms.say("evidence_type", kind.isEmpty() ? null : EvidenceType.valueOf(kind));
    }

    public List<Choice> getKinds() {
        return terms.choices("evidence_type", EvidenceType.values());
    }

    public @Nullable String make() {
        return answer(false);
    }

    public @Nullable String makeGood() {
        return answer(true);
    }

    private @Nullable String answer(boolean goodOnly) {
        Outcome<List<EvidenceId>> outcome = desk.make(header.caseId(), list(), lists.terms(), goodOnly);
        return messages.answer(outcome, made -> {
            messages.done("lists.made", made.size());
            return "/cases/evidence?id=" + header.getId();
        });
    }

    private UUID list() {
        return IdInAddress.of(asked.getParameter("list"));
    }
}
