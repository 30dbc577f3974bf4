package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Role;
import org.dalil.cases.AskId;
import org.dalil.cases.AskView;
import org.dalil.cases.CaseId;
import org.dalil.cases.CasePartyView;
import org.dalil.cases.CaseRow;
import org.dalil.cases.CaseSearch;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.OutlineReading;
import org.dalil.cases.PartyRole;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyView;
import org.dalil.shared.Window;
import org.dalil.signon.SignatureSearch;
import org.dalil.signon.SignedTextView;

/** What there is to choose from in a case while one drafts a request. */
@ApplicationScoped
@Transactional
public class DraftingReading {

    /** Somebody who may own a request of the case: one of its members. */
    public record Owner(AccountId id, String name) {}

    private static final int SHOWN = 500;

    private final Requests requests;
    private final CaseSearch search;
    private final OutlineReading outline;
    private final SignatureSearch signatures;
    private final NeedToKnow needToKnow;

    protected DraftingReading() { // for the proxy
        this(null, null, null, null, null);
    }

    @Inject
    public DraftingReading(
            Requests requests,
            CaseSearch search,
            OutlineReading outline,
            SignatureSearch signatures,
            NeedToKnow needToKnow) {
        this.requests = requests;
        this.search = search;
        this.outline = outline;
        this.signatures = signatures;
        this.needToKnow = needToKnow;
    }

    /** The cases in which the viewer may open a request, by number. */
    public List<CaseRow> cases(AccountId viewer) {
        Set<CaseId> open = Set.copyOf(requests.casesOf(
                viewer,
                Arrays.stream(Role.values())
                        .filter(role -> role.permissions().contains(Permission.DRAFT_REQUEST))
                        .toList()));
        return search.rows(viewer, Window.first(SHOWN)).stream()
                .filter(row -> open.contains(row.id()))
                .toList();
    }

    /** What can be asked for by itself. */
    public List<AskView> asks(AccountId viewer, CaseId id) {
        return outline.asks(viewer, id).stream().filter(AskView::operative).toList();
    }

    public boolean hasAsk(AccountId viewer, CaseId id, AskId ask) {
        return asks(viewer, id).stream().anyMatch(known -> known.id().equals(ask));
    }

    /** The parties against which a request of this case may be directed, each once. */
    public List<PartyView> targets(AccountId viewer, CaseId id) {
        return once(outline.parties(viewer, id).stream()
                .filter(party -> party.role() == PartyRole.TARGET)
                .toList());
    }

    /** Everybody in the case who may hold an office: those addressed first. */
    public List<PartyView> holders(AccountId viewer, CaseId id) {
        List<CasePartyView> all = outline.parties(viewer, id);
        return once(List.of(PartyRole.ADDRESSEE, PartyRole.OFFICIAL, PartyRole.CORRESPONDENT).stream()
                .flatMap(role -> all.stream().filter(party -> party.role() == role))
                .toList());
    }

    /** The signed texts of the case. */
    public List<SignedTextView> texts(AccountId viewer, CaseId id) {
        return signatures.texts(viewer, id);
    }

    public List<Owner> owners(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return requests.owners(id);
    }

    private static List<PartyView> once(List<CasePartyView> roles) {
        Map<PartyId, PartyView> found = new LinkedHashMap<>();
        roles.forEach(role -> found.putIfAbsent(role.party().id(), role.party()));
        return List.copyOf(found.values());
    }
}
