package org.dalil.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.cases.CaseReading;
import org.dalil.cases.Codes;
import org.dalil.database.ReadOnce;
import org.dalil.parties.Parties;
import org.dalil.parties.PartyId;

/** Finds evidence for somebody who is a member of its case. */
@ApplicationScoped
@ReadOnce
@Transactional
public class EvidenceSearch {

    private final Evidence evidence;
    private final Parties parties;
    private final CaseReading cases;

    protected EvidenceSearch() { // for the proxy
        this(null, null, null);
    }

    @Inject
    public EvidenceSearch(Evidence evidence, Parties parties, CaseReading cases) {
        this.evidence = evidence;
        this.parties = parties;
        this.cases = cases;
    }

    /** The items of a case in the order of their numbers. */
    public List<EvidenceView> items(AccountId viewer, CaseId id) {
        PassagesById passages = PassagesById.of(cases.passages(viewer, id));
        Map<EvidenceId, EvidenceFileView> files =
                evidence.files(id).stream().collect(Collectors.toMap(EvidenceFile::itemId, EvidenceFile::view));
        List<EvidenceView> items = evidence.of(id).stream()
                .map(item -> item.view(passages, files.get(item.id())))
                .sorted(Comparator.comparing(EvidenceView::number, Codes.IN_ORDER))
                .toList();
        Map<PartyId, PartyId> survivors = parties.survivors(items.stream()
                .flatMap(item -> item.issuers().stream())
                .map(Issuer::partyId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return items.stream().map(item -> item.following(survivors)).toList();
    }
}
