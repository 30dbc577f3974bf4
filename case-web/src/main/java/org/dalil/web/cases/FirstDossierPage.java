package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.cases.AskView;
import org.dalil.cases.CaseContents;
import org.dalil.cases.CaseId;
import org.dalil.cases.CasePartyView;
import org.dalil.cases.CaseReading;
import org.dalil.cases.OutlineReading;
import org.dalil.cases.PartyRole;
import org.dalil.requests.RequestSearch;
import org.jspecify.annotations.Nullable;

/** What is still missing for a first dossier, beside the letter in {@code cases/intake.xhtml}. */
@Named
@RequestScoped
public class FirstDossierPage {

    /**
     * Something that a dossier needs; its words are {@code intake.step.<name>}.
     *
     * @param page where it is written when it is not marked in the letter
     * @param count how many there are
     */
    public record Step(String name, String page, long count) {

        public boolean done() {
            return count > 0;
        }
    }

    @Inject
    private CaseHeader header;

    @Inject
    private CaseReading reading;

    @Inject
    private OutlineReading outline;

    @Inject
    private RequestSearch requests;

    private @Nullable List<Step> steps;

    public List<Step> getSteps() {
        if (steps == null) {
            AccountId viewer = header.viewer();
            CaseId id = header.caseId();
            CaseContents contents = outline.contents(viewer, id);
            List<CasePartyView> parties = reading.parties(viewer, id);
            steps = List.of(
                    new Step("TITLE", "edit", header.getRow().title().isEmpty() ? 0 : 1),
                    new Step("ADDRESSEE", "parties", count(parties, PartyRole.ADDRESSEE)),
                    new Step("TARGET", "parties", count(parties, PartyRole.TARGET)),
                    new Step("ASK", "case", contents.asks()),
                    new Step("CITATION", "record", contents.citations()),
                    new Step("FACT", "record", contents.facts()),
                    new Step("EVIDENCE", "record", contents.items()),
                    new Step("SIGNATORIES", "signatories", header.getRow().signatures()));
        }
        return steps;
    }

    /** After something was marked. */
    void forget() {
        steps = null;
    }

    public long getDone() {
        return getSteps().stream().filter(Step::done).count();
    }

    /** The ask that a request would put forward: the first that asks for something by itself. */
    public @Nullable String getAsk() {
        return reading.asks(header.viewer(), header.caseId()).stream()
                .filter(AskView::operative)
                .findFirst()
                .map(ask -> ask.id().value().toString())
                .orElse(null);
    }

    public int getRequests() {
        return requests.of(header.viewer(), header.caseId()).size();
    }

    private static long count(List<CasePartyView> parties, PartyRole role) {
        return parties.stream().filter(party -> party.role() == role).count();
    }
}
