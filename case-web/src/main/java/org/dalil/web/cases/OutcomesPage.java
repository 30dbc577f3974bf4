package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dalil.cases.AskView;
import org.dalil.cases.CaseKind;
import org.dalil.cases.CasePartyView;
import org.dalil.cases.OutlineReading;
import org.dalil.cases.PartyRole;
import org.dalil.database.ReadOnce;
import org.dalil.decisions.OutcomeReading;
import org.dalil.submission.Correspondence;
import org.dalil.submission.LetterRow;
import org.dalil.submission.ResultView;

/** Behind {@code cases/outcomes.xhtml}: what became of each ask, authority by authority, and what came of it besides. */
@Named
@RequestScoped
public class OutcomesPage {

    /** Cases whose asks go to no authority under a regime. */
    private static final Set<CaseKind> CAMPAIGNS = EnumSet.of(CaseKind.CORPORATE_CAMPAIGN, CaseKind.PETITION);

    @Inject
    private CaseHeader header;

    @Inject
    private OutcomeReading outcomes;

    @Inject
    private Correspondence correspondence;

    @Inject
    private OutlineReading outline;

    @ReadOnce
    public List<OutcomeReading.OfAsk> getAsks() {
        return outcomes.of(header.viewer(), header.caseId());
    }

    public boolean isCampaign() {
        return CAMPAIGNS.contains(header.getRow().kind());
    }

    public List<ResultView> results(AskView ask) {
        return all().stream().filter(result -> ask.id().equals(result.ask())).toList();
    }

    /** Of which nobody says of which ask they came. */
    public List<ResultView> getOtherResults() {
        return all().stream().filter(result -> result.ask() == null).toList();
    }

    private List<ResultView> all() {
        return correspondence.results(header.viewer(), header.caseId());
    }

    /** Whom a campaign asks; nobody where the case asks authorities, whose answers stand beside the asks. */
    @ReadOnce
    public List<CasePartyView> getAddressed() {
        return isCampaign()
                ? outline.parties(header.viewer(), header.caseId()).stream()
                        .filter(party -> party.role() == PartyRole.ADDRESSEE)
                        .toList()
                : List.of();
    }

    /** What they answered, to the case as a whole. */
    @ReadOnce
    public List<LetterRow> getReplies() {
        return correspondence.log(header.viewer(), header.caseId()).stream()
                .filter(row ->
                        row.request() == null && row.incoming() && row.letter().answer() != null)
                .toList();
    }
}
