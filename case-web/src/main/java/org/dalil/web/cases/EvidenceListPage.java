package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dalil.cases.OutlineReading;
import org.dalil.cases.RestrictedDesk;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidencePage;
import org.dalil.evidence.EvidenceSearch;
import org.dalil.evidence.EvidenceSieve;
import org.dalil.evidence.EvidenceStatus;
import org.dalil.evidence.EvidenceTally;
import org.dalil.evidence.EvidenceType;
import org.dalil.evidence.EvidenceView;
import org.dalil.inspection.InspectionReading;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.PageOf;
import org.dalil.worker.Sign;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/evidence.xhtml}: the exhibits of a case. The filters live in the address. */
@Named
@RequestScoped
public class EvidenceListPage {

    private static final int ROWS = 50;

    @Inject
    private CaseHeader header;

    @Inject
    private EvidenceSearch evidence;

    @Inject
    private InspectionReading inspection;

    @Inject
    private OutlineReading outline;

    @Inject
    private RestrictedDesk restricted;

    @Inject
    private Terms terms;

    private @Nullable Map<EvidenceId, List<Sign>> warnings;
    private @Nullable String kind;
    private @Nullable String status;
    private @Nullable String page;
    private @Nullable EvidencePage found;
    private @Nullable Exhibits exhibits;

    /** One page; the documents with which the case began stand on the first. */
    public Exhibits getExhibits() {
        if (exhibits == null) {
            PageOf<EvidenceView> place = getPlace();
            exhibits = new Exhibits(
                    isFiltered() || place.number() > 1 ? List.of() : header.getDocuments(),
                    place.rows(),
                    outline.citations(header.viewer(), header.caseId()),
                    found().signed(),
                    found().independence());
            restricted.shown(header.caseId(), exhibits.labels());
        }
        return exhibits;
    }

    /** Where the page is in the list. */
    public PageOf<EvidenceView> getPlace() {
        return PageOf.of(PageOf.number(page), ROWS, tally().count(sieve()), found().items());
    }

    private EvidencePage found() {
        if (found == null) {
            found = evidence.page(
                    header.viewer(),
                    header.caseId(),
                    sieve(),
                    PageOf.window(PageOf.number(page), ROWS, tally().count(sieve())));
        }
        return found;
    }

    private EvidenceTally tally() {
        return evidence.tally(header.viewer(), header.caseId());
    }

    private EvidenceSieve sieve() {
        return new EvidenceSieve(
                kind == null ? null : EvidenceType.valueOf(kind),
                status == null ? null : EvidenceStatus.valueOf(status));
    }

    /** What people should know of the file of an item. */
    public List<Sign> warnings(EvidenceView item) {
        if (warnings == null) {
            warnings = inspection.warnings(header.viewer(), header.caseId());
        }
        return warnings.getOrDefault(item.id(), List.of());
    }

    public boolean isFiltered() {
        return kind != null || status != null;
    }

    /** The kinds that there are in the case. */
    public List<Choice> getKinds() {
        return terms.choices("evidence_type", tally().types().toArray(EvidenceType[]::new));
    }

    public List<Choice> getStatuses() {
        return terms.choices("evidence_status", tally().statuses().toArray(EvidenceStatus[]::new));
    }

    private static @Nullable String known(Enum<?>[] constants, @Nullable String name) {
        return Arrays.stream(constants)
                .map(Enum::name)
                .filter(constant -> constant.equals(name))
                .findFirst()
                .orElse(null);
    }

    public @Nullable String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = known(EvidenceType.values(), kind);
    }

    public @Nullable String getStatus() {
        return status;
    }

    public void setStatus(@Nullable String status) {
        this.status = known(EvidenceStatus.values(), status);
    }
}
