package org.dalil.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dalil.accounts.AccountId;
import org.dalil.cases.AskId;
import org.dalil.cases.AskView;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.OutlineReading;
import org.dalil.database.ReadOnce;
import org.dalil.regimes.Availability;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestRow;
import org.dalil.requests.RequestSearch;
import org.jspecify.annotations.Nullable;

/** Says ask by ask, and authority by authority, what became of a case. */
@ApplicationScoped
@ReadOnce
@Transactional
public class OutcomeReading {

    private final Decisions decisions;
    private final RequestSearch requests;
    private final OutlineReading outline;
    private final RegimeCatalogue regimes;
    private final NeedToKnow needToKnow;

    protected OutcomeReading() { // for the proxy
        this(null, null, null, null, null);
    }

    @Inject
    public OutcomeReading(
            Decisions decisions,
            RequestSearch requests,
            OutlineReading outline,
            RegimeCatalogue regimes,
            NeedToKnow needToKnow) {
        this.decisions = decisions;
        this.requests = requests;
        this.outline = outline;
        this.regimes = regimes;
        this.needToKnow = needToKnow;
    }

    /** An ask as one authority has it; the last decision first. */
    public record WithAuthority(RequestRow request, List<DecisionView> decisions) {

        public WithAuthority {
            decisions = List.copyOf(decisions);
        }

        /** What stands now; null while nobody noted anything. */
        public @Nullable DecisionView last() {
            return decisions.isEmpty() ? null : decisions.get(0);
        }
    }

    /**
     * What became of an ask.
     *
     * @param deliverable whether a regime that Dalil knows and under which the case has a request can give it at all
     */
    public record OfAsk(AskView ask, List<WithAuthority> with, boolean deliverable) {

        public OfAsk {
            with = List.copyOf(with);
        }
    }

    /** The asks that somebody can grant, in the order of the case. */
    public List<OfAsk> of(AccountId viewer, CaseId file) {
        needToKnow.require(viewer, file);
        List<RequestRow> rows = requests.of(viewer, file);
        List<DecisionView> noted = decisions.in(file);
        Map<RequestId, AskId> asked = decisions.asks(file);
        return outline.asks(viewer, file).stream()
                .filter(AskView::operative)
                .map(ask -> new OfAsk(
                        ask,
                        rows.stream()
                                .filter(row -> ask.id().equals(asked.get(row.id())))
                                .map(row -> new WithAuthority(row, about(noted, row.id())))
                                .toList(),
                        rows.stream().anyMatch(row -> canGive(row, ask))))
                .toList();
    }

    /** Of one request, the last first. */
    public List<DecisionView> about(AccountId viewer, CaseId file, RequestId request) {
        needToKnow.require(viewer, file);
        return about(decisions.in(file), request);
    }

    private static List<DecisionView> about(List<DecisionView> noted, RequestId request) {
        return noted.stream()
                .filter(decision -> decision.request().equals(request))
                .toList();
    }

    private boolean canGive(RequestRow row, AskView ask) {
        return regimes.find(new RegimeId(row.regime()), row.packVersion()).stream()
                .anyMatch(pack -> pack.availability(ask.kind().name().toLowerCase(Locale.ROOT))
                        instanceof Availability.Available);
    }
}
