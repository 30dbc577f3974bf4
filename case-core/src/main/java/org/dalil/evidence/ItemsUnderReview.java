package org.dalil.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dalil.cases.CaseId;
import org.dalil.custody.CapturedBy;
import org.dalil.custody.Captures;
import org.dalil.editing.Editing;
import org.dalil.parties.Parties;
import org.dalil.parties.PartyId;
import org.jspecify.annotations.Nullable;

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
        return evidence.withFile(file, id).map(row -> view((EvidenceItem) row[0], (EvidenceFile) row[1]));
    }

    /** The same, after waiting until nobody else decides about it or changes it. */
    public Optional<ItemUnderReview> hold(CaseId file, EvidenceId id) {
        Optional<EvidenceItem> found =
                evidence.find(id).filter(item -> item.caseId().equals(file));
        found.ifPresent(item -> {
            EntityManager entityManager = evidence.entityManager();
            entityManager.flush();
            entityManager.refresh(item, LockModeType.PESSIMISTIC_WRITE);
        });
        return found.map(item -> view(item, evidence.file(item.id()).orElse(null)));
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

    private ItemUnderReview view(EvidenceItem item, @Nullable EvidenceFile file) {
        Map<Boolean, List<Editing.Step>> steps = evidence.steps(item.id()).stream()
                .collect(Collectors.partitioningBy(step -> step.thing().equals(item.key())));
        Editing.Past past = Editing.Past.of(steps.getOrDefault(true, List.of()))
                .with(Editing.Past.of(steps.getOrDefault(false, List.of())));
        return new ItemUnderReview(
                item.id(),
                item.caseId(),
                item.code(),
                item.status(),
                item.fingerprint(),
                past.revision(),
                past.beginner(),
                past.last(),
                file == null ? null : file.view().keptBy(),
                followed(item.issuers().stream()
                        .map(Issuer::partyId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())),
                captured(item.key()));
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
