package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dalil.cases.CaseReading;
import org.dalil.cases.RestrictedDesk;
import org.dalil.database.ReadOnce;
import org.dalil.evidence.EvidenceSearch;
import org.dalil.evidence.EvidenceStatus;
import org.dalil.evidence.EvidenceType;
import org.dalil.evidence.EvidenceView;
import org.dalil.evidence.Independence;
import org.dalil.parties.PartyId;
import org.dalil.signon.SignatureView;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.Choice;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/evidence.xhtml}: the exhibits of a case. The filters live in the address. */
@Named
@RequestScoped
public class EvidenceListPage {

    @Inject
    private CaseHeader header;

    @Inject
    private EvidenceSearch evidence;

    @Inject
    private CaseReading reading;

    @Inject
    private RestrictedDesk restricted;

    @Inject
    private Terms terms;

    private @Nullable String kind;
    private @Nullable String status;

    @ReadOnce
    public Exhibits getExhibits() {
        List<EvidenceView> all = evidence.items(header.viewer(), header.caseId());
        Set<PartyId> signed =
                header.getSigned().stream().map(SignatureView::partyId).collect(Collectors.toSet());
        Exhibits shown = new Exhibits(
                isFiltered() ? List.of() : header.getDocuments(),
                all.stream().filter(this::isAskedFor).toList(),
                reading.citations(header.viewer(), header.caseId()),
                signed,
                new Independence(all, signed));
        restricted.shown(header.caseId(), shown.labels());
        return shown;
    }

    private boolean isAskedFor(EvidenceView item) {
        return (kind == null || item.type().name().equals(kind))
                && (status == null || item.status().name().equals(status));
    }

    public boolean isFiltered() {
        return kind != null || status != null;
    }

    /** The kinds that there are in the case. */
    public List<Choice> getKinds() {
        EvidenceType[] present = evidence.items(header.viewer(), header.caseId()).stream()
                .map(EvidenceView::type)
                .distinct()
                .sorted()
                .toArray(EvidenceType[]::new);
        return terms.choices("evidence_type", present);
    }

    public List<Choice> getStatuses() {
        EvidenceStatus[] present = evidence.items(header.viewer(), header.caseId()).stream()
                .map(EvidenceView::status)
                .distinct()
                .sorted()
                .toArray(EvidenceStatus[]::new);
        return terms.choices("evidence_status", present);
    }

    private static @Nullable String known(Enum<?>[] constants, @Nullable String name) {
        return Arrays.stream(constants)
                .map(Enum::name)
                .filter(constant -> constant.equals(name))
                .findFirst()
                .orElse(null);
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
