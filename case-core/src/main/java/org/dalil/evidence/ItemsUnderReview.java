package org.dalil.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
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
                        each(rows, 1, row -> (EvidenceFile) row[1]),
                        each(rows, 2, ItemsUnderReview::step),
                        Set.copyOf(each(rows, 6, row -> (PartyId) row[6]))));
    }

    private static Editing.Step step(Object[] row) {
        return new Editing.Step((UUID) row[2], (Integer) row[3], (AccountId) row[4], (Instant) row[5]);
    }

    /** What the rows tell in a column, once. */
    private static <T> List<T> each(List<Object[]> rows, int column, Function<Object[], T> read) {
        return rows.stream()
                .filter(row -> row[column] != null)
                .map(read)
                .distinct()
                .toList();
    }

    /** The same, after waiting until nobody else decides about it or changes it. */
    public Optional<ItemUnderReview> hold(CaseId file, EvidenceId id) {
        Optional<EvidenceItem> found =
                evidence.find(id).filter(item -> item.caseId().equals(file));
        found.ifPresent(evidence::hold);
        return found.map(item -> view(
                item,
                evidence.files(item.id()),
                evidence.steps(item.id()),
                parties.survivors(named(item)).values()));
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

    /** @param survivors into which issuers were merged */
    private ItemUnderReview view(
            EvidenceItem item, List<EvidenceFile> files, List<Editing.Step> saved, Collection<PartyId> survivors) {
        Map<Boolean, List<Editing.Step>> steps = saved.stream()
                .collect(Collectors.partitioningBy(step -> step.thing().equals(item.key())));
        Editing.Past past = Editing.Past.of(steps.getOrDefault(true, List.of()))
                .with(Editing.Past.of(steps.getOrDefault(false, List.of())));
        Set<PartyId> issuers = named(item);
        issuers.addAll(survivors);
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
                issuers,
                captures.of(item.key()));
    }

    private static Set<PartyId> named(EvidenceItem item) {
        return item.issuers().stream()
                .map(Issuer::partyId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Of an item whose file is told of nowhere else the fingerprint is known at least. */
    private static List<Digest> fingerprints(EvidenceItem item, List<EvidenceFile> files) {
        return files.isEmpty()
                ? Stream.ofNullable(item.fingerprint()).toList()
                : files.stream().map(file -> file.view().fingerprint()).toList();
    }
}
