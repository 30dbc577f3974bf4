package org.dalil.parties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what search needs: where each party is known, and by which words it is found there. Whoever changes a name, a
 * role or a merging refreshes the parties concerned in the same transaction.
 */
@ApplicationScoped
public class PartyIndex {

    private static final int AT_ONCE = 200;

    private final Parties parties;
    private final Whereabouts whereabouts;

    protected PartyIndex() { // for the proxy
        this(null, null);
    }

    @Inject
    public PartyIndex(Parties parties, Whereabouts whereabouts) {
        this.parties = parties;
        this.whereabouts = whereabouts;
    }

    /** Records that are older than the index, after an upgrade; does nothing ever after. */
    @Transactional
    public void start() {
        List<PartyId> waiting = parties.notFoundAnywhere();
        for (int i = 0; i < waiting.size(); i += AT_ONCE) {
            waiting.subList(i, Math.min(i + AT_ONCE, waiting.size())).forEach(id -> refresh(Set.of(id)));
            parties.entityManager().flush();
            parties.entityManager().clear();
        }
    }

    /** Puts these parties where they belong now, with all records that stand for the same parties. */
    public void refresh(Collection<PartyId> ids) {
        parties.togetherForUpdate(ids).stream()
                .collect(Collectors.groupingBy(this::atTheEnd))
                .forEach(this::refresh);
    }

    private PartyId atTheEnd(Party party) {
        @Nullable PartyId next = party.mergedInto();
        return next == null ? party.id() : atTheEnd(parties.find(next).orElseThrow());
    }

    private void refresh(PartyId survivor, List<Party> group) {
        Set<String> cases = whereabouts.naming(group.stream().map(Party::id).collect(Collectors.toSet()));
        boolean everywhere = group.stream().anyMatch(Party::common)
                && group.stream().allMatch(party -> party.kind().mayBeCommon());
        Set<String> before = words(group);
        Set<String> origins = group.stream()
                .map(Party::origin)
                .filter(origin -> origin != null)
                .collect(Collectors.toSet());
        origins.addAll(cases);
        group.forEach(party -> party.foundIn(survivor, origins, everywhere));
        parties.entityManager().flush();
        Set<String> now = words(group);
        WordEndings endings = new WordEndings(parties.entityManager());
        endings.remember(without(now, before));
        endings.forget(without(before, now));
    }

    private static Set<String> words(List<Party> group) {
        return group.stream().flatMap(party -> party.words().stream()).collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
