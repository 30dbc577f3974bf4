package org.dalil.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.cases.CaseReading;
import org.dalil.cases.Codes;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.Tlp;
import org.dalil.database.ReadOnce;
import org.dalil.parties.PartyId;
import org.dalil.shared.Digest;
import org.dalil.shared.Window;

/** Finds evidence for somebody who is a member of its case. */
@ApplicationScoped
@ReadOnce
@Transactional
public class EvidenceSearch {

    /** So many items that are one source with those of a page are looked at; more would fill the page with numbers. */
    private static final int MOST_AROUND = 200;

    private final Evidence evidence;
    private final CaseItems items;
    private final CaseReading cases;
    private final NeedToKnow needToKnow;
    private final ItemConsents consents;

    protected EvidenceSearch() { // for the proxy
        this(null, null, null, null, null);
    }

    @Inject
    EvidenceSearch(
            Evidence evidence, CaseItems items, CaseReading cases, NeedToKnow needToKnow, ItemConsents consents) {
        this.evidence = evidence;
        this.items = items;
        this.cases = cases;
        this.needToKnow = needToKnow;
        this.consents = consents;
    }

    /** For whoever has no container at hand. */
    public EvidenceSearch(Evidence evidence, CaseReading cases, NeedToKnow needToKnow, ItemConsents consents) {
        this(evidence, new CaseItems(evidence), cases, needToKnow, consents);
    }

    /** The items without the passages, citations and claims: for whoever counts, or offers them in a form. */
    public List<EvidenceView> outline(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        Set<EvidenceItem> items = new LinkedHashSet<>();
        Map<PartyId, PartyId> survivors = new HashMap<>();
        for (Object[] row : evidence.bare(id)) {
            items.add((EvidenceItem) row[0]);
            if (row[1] != null) {
                survivors.put((PartyId) row[1], (PartyId) row[2]);
            }
        }
        Map<EvidenceId, ItemConsents.Lack> lacking = consents.lacking(id);
        return items.stream()
                .map(item -> item.bare(lacking.get(item.id())).following(survivors))
                .sorted(Comparator.comparing(EvidenceView::number, Codes.IN_ORDER))
                .toList();
    }

    /** The items of a case in the order of their numbers. */
    public List<EvidenceView> items(AccountId viewer, CaseId id) {
        return items(id, PassagesById.of(cases.passages(viewer, id)));
    }

    /** The same without the passages in which the source speaks of them: a whole letter need not be read for them. */
    public List<EvidenceView> unquoted(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return items(id, PassagesById.of(List.of()));
    }

    /** How many items there are of which type and status. */
    public EvidenceTally tally(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return new EvidenceTally(evidence.tally(id));
    }

    /** A part of a list that may be long. */
    public EvidencePage page(AccountId viewer, CaseId id, EvidenceSieve sieve, Window window) {
        needToKnow.require(viewer, id);
        List<EvidenceId> ids = evidence.numbered(id, sieve, window);
        if (ids.isEmpty()) {
            return new EvidencePage(List.of(), List.of(), Set.of());
        }
        PassagesById passages = PassagesById.of(cases.passages(viewer, id));
        List<EvidenceId> near = evidence.near(id, ids, MOST_AROUND);
        Set<EvidenceId> wanted = new HashSet<>(ids);
        wanted.addAll(near);
        ItemsOfCase found = ItemsOfCase.of(evidence.of(id, wanted));
        Map<Boolean, List<EvidenceView>> parted =
                views(id, found, passages).stream().collect(Collectors.partitioningBy(item -> ids.contains(item.id())));
        return new EvidencePage(
                parted.getOrDefault(true, List.of()), parted.getOrDefault(false, List.of()), found.signed());
    }

    private List<EvidenceView> items(CaseId id, PassagesById passages) {
        return views(id, items.of(id), passages);
    }

    private List<EvidenceView> views(CaseId id, ItemsOfCase all, PassagesById passages) {
        Map<EvidenceId, ItemConsents.Lack> lacking = consents.lacking(id);
        return all.items().entrySet().stream()
                .map(item -> item.getKey()
                        .view(
                                passages,
                                item.getValue(),
                                lacking.get(item.getKey().id()))
                        .following(all.survivors()))
                .sorted(Comparator.comparing(EvidenceView::number, Codes.IN_ORDER))
                .toList();
    }

    /** Who is named behind an item and signed a text of the case. */
    public Set<PartyId> issuersWhoSigned(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return items.of(id).signed();
    }

    /** What people wrote about the items, whatever may become of them. */
    public List<WrittenOfItem> written(AccountId viewer, CaseId id) {
        needToKnow.require(viewer, id);
        return items.of(id).items().entrySet().stream()
                .map(item -> item.getKey().written(item.getValue()))
                .sorted(Comparator.comparing(WrittenOfItem::number, Codes.IN_ORDER))
                .toList();
    }

    /** How far one item may travel; empty where there is no such item in the case. */
    public Optional<Tlp> label(AccountId viewer, CaseId id, EvidenceId item) {
        needToKnow.require(viewer, id);
        return evidence.find(item).filter(found -> found.caseId().equals(id)).map(EvidenceItem::label);
    }

    /** Of a file of one item, counted from 1; empty where there is no such item in the case, or no such file. */
    public Optional<Digest> fingerprint(AccountId viewer, CaseId id, EvidenceId item, int position) {
        needToKnow.require(viewer, id);
        return evidence.file(item, position)
                .filter(found -> found.caseId().equals(id))
                .map(found -> found.view().fingerprint());
    }
}
