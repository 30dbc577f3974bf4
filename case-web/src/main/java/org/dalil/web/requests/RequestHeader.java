package org.dalil.web.requests;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.cases.NeedToKnow;
import org.dalil.evidence.EvidenceStatus;
import org.dalil.evidence.EvidenceView;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimePack;
import org.dalil.requests.Coverage;
import org.dalil.requests.DossierRow;
import org.dalil.requests.DossierShelf;
import org.dalil.requests.Move;
import org.dalil.requests.MoveReading;
import org.dalil.requests.RequestFile;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestReading;
import org.dalil.requests.RequestStage;
import org.dalil.requests.RequestView;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;
import org.jspecify.annotations.Nullable;

/** The request that a page is about, read once for its head, its tabs and all beans of the page. */
@Named
@RequestScoped
public class RequestHeader {

    @Inject
    private RequestReading reading;

    @Inject
    private DossierShelf shelf;

    @Inject
    private MoveReading moves;

    @Inject
    private RegimeCatalogue regimes;

    @Inject
    private NeedToKnow needToKnow;

    @Inject
    private CurrentPerson current;

    @Inject
    private HttpServletRequest asked;

    @Inject
    private Terms terms;

    private @Nullable String id;
    private @Nullable RequestFile file;
    private @Nullable List<DossierRow> dossiers;

    /** A form asks which of its buttons are there before its view parameters have been read. */
    @PostConstruct
    void readAddress() {
        id = asked.getParameter("id");
    }

    /** Answers with «not there» before anything of the page is written. */
    public void load() {
        file();
    }

    RequestId requestId() {
        return new RequestId(IdInAddress.of(id));
    }

    AccountId viewer() {
        return current.required().id();
    }

    RequestFile file() {
        if (file == null) {
            file = reading.open(viewer(), requestId()).orElseThrow(NotThere::new);
        }
        return file;
    }

    /** The numbers of the items whose bytes are not what they were, with commas; empty where all is well. */
    public String getQuarantined() {
        return file().evidenceOutline().stream()
                .filter(item -> item.status() == EvidenceStatus.QUARANTINED)
                .map(EvidenceView::number)
                .collect(Collectors.joining(", "));
    }

    List<DossierRow> dossiers() {
        if (dossiers == null) {
            dossiers = shelf.versions(viewer(), requestId());
        }
        return dossiers;
    }

    /** Whether the role of the viewer in the case lets her do something with the request. */
    boolean may(Permission permission) {
        return current.required().may(permission)
                && needToKnow.may(viewer(), file().request().caseId(), permission);
    }

    /** Whether the role of the viewer in this case lets her draft, and the request is still being drafted. */
    public boolean isMayDraft() {
        return file().request().drafting() && may(Permission.DRAFT_REQUEST);
    }

    /** Whether she may say what speaks against the request, and answer it: until it is sent. */
    public boolean isMayArgue() {
        return getStage().compareTo(RequestStage.SUBMITTED) < 0 && may(Permission.DRAFT_REQUEST);
    }

    /** Whether her role lets her say that a point of the check holds nobody back; in her own work nobody may. */
    public boolean isMayWaive() {
        return getStage().compareTo(RequestStage.SUBMITTED) < 0 && may(Permission.APPROVE_REQUEST);
    }

    /** What the viewer may do with it as a whole, the way onward first. */
    public List<Move> getMoves() {
        RequestView request = file().request();
        return moves.offered(viewer(), request.caseId(), request.status());
    }

    /** The way onward; null where somebody else has to go it, or where it ends. */
    public @Nullable Move getNextMove() {
        return getMoves().stream().filter(Move::isOnward).findFirst().orElse(null);
    }

    public RequestFile getFile() {
        return file();
    }

    public RequestView getRequest() {
        return file().request();
    }

    public RegimePack getPack() {
        return file().pack();
    }

    public String getNumber() {
        return file().request().number();
    }

    public LocalText getTitle() {
        return file().request().title();
    }

    public LocalText getTargetName() {
        return file().request().targetName();
    }

    public String getTargetKind() {
        return terms.say("party_kind", file().request().targetKind());
    }

    public String getJurisdiction() {
        return file().pack().regime().jurisdiction();
    }

    public LocalText getRegimeName() {
        return file().pack().legalBasis().get(0).text();
    }

    /** Who decides; where the pack does not say, whose regime it is. */
    public LocalText getAuthority() {
        var decides = file().pack().regime().decisionMaker();
        return decides == null ? regimes.vocabulary().label("jurisdiction", getJurisdiction()) : decides.text();
    }

    public String getOwnerName() {
        return file().request().ownerName();
    }

    public RequestStage getStage() {
        return file().request().stage();
    }

    /** The finer status. */
    public String getStatusLabel() {
        return terms.say("request_status", file().request().status());
    }

    public long getTargets() {
        return file().request().targets();
    }

    /** {@code 6/9}: covered of needed. */
    public String getGrounds() {
        Coverage coverage = file().coverage();
        return coverage.in(Coverage.State.COVERED).size() + "/" + coverage.needed();
    }

    public long getEvidence() {
        return file().evidenceOutline().size();
    }

    public long getFacts() {
        return file().request().facts();
    }

    public long getSignatories() {
        return file().signatures().size();
    }

    public @Nullable String getDossierVersion() {
        int newest = file().request().dossiers();
        return newest == 0 ? null : DossierRow.label(newest);
    }

    /** In which language its source is written; what is quoted is quoted in it. */
    public Language getSourceLanguage() {
        return file().documents().stream()
                .findFirst()
                .map(document -> document.language())
                .orElse(Language.ARABIC);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
