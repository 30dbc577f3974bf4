package org.dalil.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dalil.parties.PartyId;

/**
 * Which items are sources of their own. Items of one issuer, or resting on one original, are one source, however many
 * there are. A source counts when somebody is named behind it who did not sign the text that relies on it.
 */
public final class Independence {

    private final Map<EvidenceId, EvidenceView> known = new LinkedHashMap<>();
    private final Map<EvidenceId, Source> found = new HashMap<>();
    private final Set<PartyId> signatories;

    /**
     * @param items of the case, among which originals are looked for
     * @param signatories who signed the text that relies on them
     */
    public Independence(Collection<EvidenceView> items, Set<PartyId> signatories) {
        items.forEach(item -> known.put(item.id(), item));
        this.signatories = Set.copyOf(signatories);
    }

    /**
     * One source, whatever it published.
     *
     * @param issuers who is named behind it and did not sign, each once
     * @param signed who is named behind it and signed
     */
    public record Source(List<EvidenceView> items, List<Issuer> issuers, List<Issuer> signed) {

        public Source {
            items = List.copyOf(items);
            issuers = List.copyOf(issuers);
            signed = List.copyOf(signed);
        }

        public boolean counts() {
            return !issuers.isEmpty();
        }

        /** The names of those who count, as the record calls them. */
        public List<String> names() {
            return issuers.stream().map(Issuer::words).toList();
        }
    }

    /** The sources behind some items, in the order of the items. */
    public List<Source> sources(List<EvidenceView> items) {
        int[] first = new int[items.size()];
        Map<Object, Integer> holder = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            first[i] = i;
            for (Object origin : origins(items.get(i))) {
                int other = root(first, holder.computeIfAbsent(origin, unknown -> -1));
                int mine = root(first, i);
                holder.put(origin, i);
                if (other >= 0) {
                    first[Math.max(other, mine)] = Math.min(other, mine);
                }
            }
        }
        Map<Integer, List<EvidenceView>> together = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            together.computeIfAbsent(root(first, i), group -> new ArrayList<>()).add(items.get(i));
        }
        return together.values().stream().map(this::source).toList();
    }

    private static int root(int[] first, int of) {
        int at = of;
        while (at >= 0 && first[at] != at) {
            at = first[at];
        }
        return at;
    }

    /** The sources that count. */
    public List<Source> counting(List<EvidenceView> items) {
        return sources(items).stream().filter(Source::counts).toList();
    }

    /** The source of one item, with all items of the case that count together with it. */
    public Source sourceOf(EvidenceView item) {
        if (found.isEmpty()) {
            sources(List.copyOf(known.values()))
                    .forEach(source -> source.items().forEach(one -> found.put(one.id(), source)));
        }
        return found.getOrDefault(item.id(), source(List.of(item)));
    }

    private Source source(List<EvidenceView> items) {
        Map<Object, Issuer> count = new LinkedHashMap<>();
        Map<Object, Issuer> signed = new LinkedHashMap<>();
        items.stream()
                .flatMap(item -> item.issuers().stream())
                .filter(Issuer::named)
                .forEach(issuer -> (hasSigned(issuer) ? signed : count).putIfAbsent(origin(issuer), issuer));
        return new Source(items, List.copyOf(count.values()), List.copyOf(signed.values()));
    }

    private boolean hasSigned(Issuer issuer) {
        return issuer.partyId() != null && signatories.contains(issuer.partyId());
    }

    private Set<Object> origins(EvidenceView item) {
        Set<Object> origins = new HashSet<>();
        EvidenceView at = item;
        while (at != null && origins.add(at.id())) {
            at.issuers().stream()
                    .filter(Issuer::named)
                    .map(Independence::origin)
                    .forEach(origins::add);
            if (at.original() != null && !known.containsKey(at.original())) {
                origins.add(at.original());
            }
            at = at.original() == null ? null : known.get(at.original());
        }
        return origins;
    }

    /** One party is one origin, under however many names it issues things. */
    private static Object origin(Issuer issuer) {
        return issuer.partyId() == null ? issuer.words() : issuer.partyId();
    }
}
