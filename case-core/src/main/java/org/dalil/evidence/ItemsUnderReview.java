package org.dalil.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.cases.CaseId;
import org.dalil.custody.CapturedBy;
import org.dalil.custody.Captures;
import org.dalil.editing.Editing;
import org.dalil.parties.Parties;
import org.dalil.parties.PartyId;
import org.dalil.shared.Digest;

/** What reviews ask and tell of items, inside the transaction of their desk, which has asked for the permission. */
@ApplicationScoped
public class ItemsUnderReview {

    private final Evidence evidence;
    private final Parties parties;
    private final Captures captures;

    protected ItemsUnderReview() { // for the proxy
        this(null, null, null);
    }

    @Inject
    public ItemsUnderReview(Evidence evidence, Parties parties, Captures captures) {
        this.evidence = evidence;
        this.parties = parties;
        this.captures = captures;
    }

    public Optional<ItemUnderReview> find(CaseId file, EvidenceId id) {
        List<Object[]> rows = evidence.withFiles(file, id);
        return rows.stream()
                .findFirst()
                .map(first -> view(
                        (EvidenceItem) first[0],
                        rows.stream()
                                .map(row -> (EvidenceFile) row[1])
                                .filter(Objects::nonNull)
                                .toList()));
    }

    /** The same, after waiting until nobody else decides about it or changes it. */
    public Optional<ItemUnderReview> hold(CaseId file, EvidenceId id) {
        Optional<EvidenceItem> found =
                evidence.find(id).filter(item -> item.caseId().equals(file));
        found.ifPresent(evidence::hold);
        return found.map(item -> view(item, evidence.files(item.id())));
    }

    /** Says how far the review of an item that is held has come. */
    public void stands(EvidenceId id, EvidenceStatus status) {
        item(id).stands(status);
    }

    /** Something was added to what reviewers look at, which nobody has approved. */
    public void isNew(EvidenceId id) {
        item(id).isNew();
    }

    private EvidenceItem item(EvidenceId id) {
        return evidence.find(id).orElseThrow();
    }

    private ItemUnderReview view(EvidenceItem item, List<EvidenceFile> files) {
        Map<Boolean, List<Editing.Step>> steps = evidence.steps(item.id()).stream()
                .collect(Collectors.partitioningBy(step -> step.thing().equals(item.key())));
        Editing.Past past = Editing.Past.of(steps.getOrDefault(true, List.of()))
                .with(Editing.Past.of(steps.getOrDefault(false, List.of())));
        return new ItemUnderReview(
                item.id(),
                item.caseId(),
                item.code(),
                item.status(),
                fingerprints(item, files),
                past.revision(),
                past.beginner(),
                past.last(),
                files.stream().map(file -> file.view().keptBy()).collect(Collectors.toSet()),
                followed(item.issuers().stream()
                        .map(Issuer::partyId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())),
                captured(item.key()));
    }

    /** Of an item whose file is told of nowhere else the fingerprint is known at least. */
    private static List<Digest> fingerprints(EvidenceItem item, List<EvidenceFile> files) {
        return files.isEmpty()
                ? Stream.ofNullable(item.fingerprint()).toList()
                : files.stream().map(file -> file.view().fingerprint()).toList();
    }

    private CapturedBy captured(UUID item) {
        CapturedBy told = captures.of(item);
        return told.parties().isEmpty()
                ? told
                : new CapturedBy(told.accounts(), followed(told.parties()), told.people());
    }

    /** The same parties, with those into which they were merged. */
    public Set<PartyId> followed(Collection<PartyId> known) {
        Set<PartyId> all = new HashSet<>(known);
        all.addAll(parties.survivors(all).values());
        return all;
    }
}
