package org.dalil.parties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            refresh(waiting.subList(i, Math.min(i + AT_ONCE, waiting.size())));
            parties.entityManager().flush();
            parties.entityManager().clear();
        }
    }

    /** Puts these parties where they belong now, with all records that stand for the same parties. */
    public void refresh(Collection<PartyId> ids) {
        List<Party> concerned = parties.togetherForUpdate(ids);
        Set<String> before = words(concerned);
        Map<PartyId, Set<String>> naming =
                whereabouts.naming(concerned.stream().map(Party::id).toList());
        concerned.stream()
                .collect(Collectors.groupingBy(this::atTheEnd))
                .forEach((survivor, group) -> place(survivor, group, naming));
        parties.entityManager().flush();
        Set<String> now = words(concerned);
        WordEndings endings = new WordEndings(parties.entityManager());
        endings.remember(without(now, before));
        endings.forget(without(before, now));
    }

    private PartyId atTheEnd(Party party) {
        PartyId next = party.mergedInto();
        return next == null ? party.id() : atTheEnd(parties.find(next).orElseThrow());
    }

    private static void place(PartyId survivor, List<Party> group, Map<PartyId, Set<String>> naming) {
        boolean everywhere = group.stream().anyMatch(Party::common)
                && group.stream().allMatch(party -> party.kind().mayBeCommon());
        Set<String> cases = group.stream()
                .flatMap(party -> Stream.concat(
                        Stream.ofNullable(party.origin()), naming.getOrDefault(party.id(), Set.of()).stream()))
                .collect(Collectors.toSet());
        group.forEach(party -> party.foundIn(survivor, cases, everywhere));
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
