package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.cases.Codes;
import org.dalil.cases.FactId;
import org.dalil.database.ReadOnce;
import org.dalil.evidence.CountedItems;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.ItemsToCount;
import org.dalil.evidence.ProvingPassage;
import org.dalil.regimes.Needs;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.regimes.RegimePack;
import org.jspecify.annotations.Nullable;

/** Counts what is covered for as many requests as a list shows, in as many questions as for one. */
@ApplicationScoped
@ReadOnce
@Transactional
public class CoverageReading {

    /** What was read of a request before anything is counted. */
    private record Read(
            CaseId file,
            RegimeId regime,
            String packVersion,
            @Nullable UUID text,
            Needs wanted,
            Set<Ground> grounds,
            Set<Proof> proofs,
            Set<OfferedFact> facts) {

        static Read of(Object[] row) {
            return new Read(
                    (CaseId) row[1],
                    new RegimeId((String) row[2]),
                    (String) row[3],
                    (UUID) row[4],
                    row[9] == null ? Needs.NOTHING_MORE : ((WiderNeeds) row[9]).needs(),
                    new LinkedHashSet<>(),
                    new LinkedHashSet<>(),
                    new LinkedHashSet<>());
        }

        void take(Object[] row) {
            if (row[5] != null) {
                grounds.add((Ground) row[5]);
            }
            if (row[6] != null) {
                proofs.add((Proof) row[6]);
            }
            if (row[7] != null) {
                facts.add(new OfferedFact((FactId) row[7], (String) row[8]));
            }
        }

        Pleading pleading() {
            return new Pleading(
                    grounds.stream().map(Ground::view).toList(),
                    proofs.stream().map(Proof::view).toList(),
                    facts.stream()
                            .sorted(Comparator.comparing(OfferedFact::code, Codes.IN_ORDER))
                            .toList());
        }
    }

    private final Requests requests;
    private final ItemsToCount evidence;
    private final RegimeCatalogue regimes;

    protected CoverageReading() { // for the proxy
        this(null, null, null);
    }

    @Inject
    public CoverageReading(Requests requests, ItemsToCount evidence, RegimeCatalogue regimes) {
        this.requests = requests;
        this.evidence = evidence;
        this.regimes = regimes;
    }

    /** Of those among the requests that the viewer sees. */
    public Map<RequestId, CoverageTally> tallies(AccountId viewer, List<RequestId> ids) {
        Map<RequestId, Read> read = ids.isEmpty() ? Map.of() : read(viewer, ids);
        if (read.isEmpty()) {
            return Map.of();
        }
        Map<RequestId, Pleading> pleadings = new HashMap<>();
        Map<RequestId, Needs> wanted = new HashMap<>();
        read.forEach((id, one) -> {
            pleadings.put(id, one.pleading());
            wanted.put(id, one.wanted());
        });
        Map<RequestId, Bearings> bearings = requests.bearings(wanted);
        CountedItems items = evidence.of(
                read.values().stream().map(Read::file).collect(Collectors.toSet()), named(pleadings, bearings));
        return read.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> CoverageTally.of(Coverage.of(
                                pack(one.getValue()),
                                pleadings.get(one.getKey()),
                                items.of(one.getValue().file()),
                                items.signatories(
                                        one.getValue().file(), one.getValue().text()),
                                bearings.get(one.getKey())))));
    }

    private Map<RequestId, Read> read(AccountId viewer, List<RequestId> ids) {
        Map<RequestId, Read> read = new LinkedHashMap<>();
        requests.pleadings(viewer, ids).forEach(row -> read.computeIfAbsent((RequestId) row[0], id -> Read.of(row))
                .take(row));
        return read;
    }

    private RegimePack pack(Read read) {
        return regimes.find(read.regime(), read.packVersion()).orElseThrow();
    }

    /** Whatever is offered, or proves or answers something. */
    private static Set<EvidenceId> named(Map<RequestId, Pleading> pleadings, Map<RequestId, Bearings> bearings) {
        Stream<@Nullable EvidenceId> offered = pleadings.values().stream()
                .flatMap(one -> one.proofs().stream())
                .map(ProofView::evidenceId);
        Stream<@Nullable EvidenceId> marked = bearings.values().stream()
                .flatMap(one -> one.passages().stream())
                .map(ProvingPassage::item);
        return Stream.concat(offered, marked).flatMap(Stream::ofNullable).collect(Collectors.toSet());
    }
}
