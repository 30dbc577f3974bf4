package org.dalil.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.database.ReadOnce;
import org.dalil.evidence.EvidenceId;
import org.dalil.shared.Digest;
import org.dalil.vault.DataKeys;
import org.dalil.worker.Sign;

/** Says what the files of a case are, to its members. */
@ApplicationScoped
@ReadOnce
@Transactional
public class InspectionReading {

    private final Findings findings;
    private final DataKeys keys;
    private final NeedToKnow needToKnow;

    protected InspectionReading() { // for the proxy
        this(null, null, null);
    }

    @Inject
    public InspectionReading(Findings findings, DataKeys keys, NeedToKnow needToKnow) {
        this.findings = findings;
        this.keys = keys;
        this.needToKnow = needToKnow;
    }

    /** What was found, by fingerprint; a file at which nobody has looked yet is missing. */
    public Map<Digest, FindingView> found(AccountId viewer, CaseId file) {
        needToKnow.require(viewer, file);
        return findings.of(file).stream()
                .map(Finding::view)
                .collect(Collectors.toMap(FindingView::fingerprint, Function.identity()));
    }

    /** What people should know of the files of a case before they open one or hand it on, by item. */
    public Map<EvidenceId, List<Sign>> warnings(AccountId viewer, CaseId file) {
        needToKnow.require(viewer, file);
        return byItem(findings.noticed(file));
    }

    /** The same of all items that wait for a verdict, in the cases of the viewer. */
    public Map<EvidenceId, List<Sign>> waiting(AccountId viewer) {
        return byItem(findings.noticed(viewer));
    }

    private static Map<EvidenceId, List<Sign>> byItem(List<Noticed> noticed) {
        return noticed.stream()
                .filter(each -> !each.warnings().isEmpty())
                .collect(Collectors.toMap(
                        Noticed::item, Noticed::warnings, (one, other) -> Stream.concat(one.stream(), other.stream())
                                .distinct()
                                .toList()));
    }

    /** What the files of an item are, and what they say. */
    public List<ReadFile> read(AccountId viewer, CaseId file, EvidenceId item) {
        needToKnow.require(viewer, file);
        return findings.of(file, item).stream()
                .map(finding -> new ReadFile(
                        finding.view(), FoundWords.open(finding.sealed(), keys.of(file), finding.fileId())))
                .toList();
    }
}
