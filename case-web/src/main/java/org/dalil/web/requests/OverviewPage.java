package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dalil.accounts.Permission;
import org.dalil.cases.AskView;
import org.dalil.cases.CasePartyView;
import org.dalil.cases.CaseSearch;
import org.dalil.cases.PartyRole;
import org.dalil.database.ReadOnce;
import org.dalil.evidence.EvidenceStatus;
import org.dalil.evidence.EvidenceView;
import org.dalil.outlook.NextDay;
import org.dalil.outlook.OutlookReading;
import org.dalil.protection.ConsentReading;
import org.dalil.protection.RecallView;
import org.dalil.regimes.Availability;
import org.dalil.requests.Coverage;
import org.dalil.requests.MoveView;
import org.dalil.requests.RequestRow;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/overview.xhtml}. */
@Named
@RequestScoped
public class OverviewPage {

    /**
     * An ask, and whether the regime of the request can deliver it.
     *
     * @param lack null where it can, or where the pack does not say
     */
    public record Asked(AskView ask, Availability.@Nullable NotAvailable lack, boolean stated) {}

    /** So many items of evidence in one state. */
    public record Counted(EvidenceStatus status, long items) {}

    /** @param request null: the page is about one */
    public record Due(NextDay day, @Nullable RequestRow request) {}

    private static final int DAYS = 3;

    @Inject
    private RequestHeader header;

    @Inject
    private OpenPointWords openPoints;

    @Inject
    private ConsentReading consents;

    @Inject
    private CaseSearch cases;

    @Inject
    private OutlookReading outlook;

    public List<OpenPointWords.Line> getOpenPoints() {
        return openPoints.of(header.file());
    }

    /** What has to be called back of the dossiers of this request; where nothing ever had, nobody is asked. */
    @ReadOnce
    public List<RecallView> getRecalls() {
        if (header.file().request().standing().recalls() == 0) {
            return List.of();
        }
        return consents.recalls(header.viewer(), header.file().request().caseId()).stream()
                .filter(recall -> recall.isOpen() && recall.request().equals(header.requestId()))
                .toList();
    }

    public List<CasePartyView> getAddressees() {
        return header.file().parties(PartyRole.ADDRESSEE);
    }

    /** Whether somebody chose the office or authority; else those that the source addresses are shown. */
    public boolean isAddressed() {
        return header.file().addressee().isPresent();
    }

    /** Whether the viewer may open another request in this case. */
    public boolean isMayOpen() {
        return header.may(Permission.DRAFT_REQUEST);
    }

    public List<Asked> getAsks() {
        return header.file().askOutline().stream()
                .filter(AskView::operative)
                .map(this::asked)
                .toList();
    }

    private Asked asked(AskView ask) {
        Availability availability = header.file().availability(ask);
        return new Asked(
                ask,
                availability instanceof Availability.NotAvailable lack ? lack : null,
                !(availability instanceof Availability.NotStated));
    }

    /** One segment for each criterion that has to be shown, the covered ones first. */
    public List<Coverage.State> getBar() {
        return header.file().coverage().elements().stream()
                .filter(Coverage.Element::pleaded)
                .map(Coverage.Element::state)
                .sorted()
                .toList();
    }

    public int count(Coverage.State state) {
        return header.file().coverage().in(state).size();
    }

    public List<Counted> getEvidence() {
        Map<EvidenceStatus, Long> counts = header.file().evidenceOutline().stream()
                .map(EvidenceView::status)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return Arrays.stream(EvidenceStatus.values())
                .filter(counts::containsKey)
                .map(status -> new Counted(status, counts.get(status)))
                .toList();
    }

    /** Independent sources of all criteria, each once. */
    public long getSources() {
        return header.file().independentSources();
    }

    public long getOrganisations() {
        return header.file().signatures().stream()
                .filter(signature -> signature.organisation())
                .count();
    }

    public long getIndividuals() {
        return header.file().signatures().size() - getOrganisations();
    }

    public List<CaseSearch.Colleague> getTeam() {
        return cases.team(header.viewer(), header.file().request().caseId());
    }

    /** What is due next. */
    public List<Due> getDays() {
        return outlook
                .of(header.viewer(), List.of(header.requestId()))
                .getOrDefault(header.requestId(), List.of())
                .stream()
                .limit(DAYS)
                .map(day -> new Due(day, null))
                .toList();
    }

    /** The last step, where somebody said why it was taken; null where there is nothing to say. */
    public @Nullable MoveView getLastMove() {
        MoveView last = header.file().request().standing().last();
        return last == null || last.reason().isEmpty() ? null : last;
    }
}
