package org.dalil.web.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dalil.cases.CaseSearch.SameEvent;
import org.dalil.cases.FactView;
import org.dalil.cases.Tlp;
import org.dalil.evidence.EvidenceView;
import org.jspecify.annotations.Nullable;

/**
 * Facts in order of time, with the same events in other cases.
 *
 * @param numbers of the items of evidence that facts rest on, by their ids
 */
public record Timeline(List<FactView> facts, List<SameEvent> sameEvents, Map<UUID, String> numbers) {

    public Timeline {
        facts = List.copyOf(facts);
        sameEvents = List.copyOf(sameEvents);
        numbers = Map.copyOf(numbers);
    }

    public static Timeline of(List<FactView> facts, List<SameEvent> sameEvents, List<EvidenceView> items) {
        return new Timeline(
                facts,
                sameEvents,
                items.stream().collect(Collectors.toMap(item -> item.id().value(), EvidenceView::number)));
    }

    public List<SameEvent> sameAs(FactView fact) {
        return sameEvents.stream().filter(same -> same.fact().equals(fact.id())).toList();
    }

    public String number(FactView.Source source) {
        return source.exhibit() == null ? "" : numbers.getOrDefault(source.exhibit(), "");
    }

    /** How confidential the facts are, for who has to write down who saw them. */
    public Map<UUID, @Nullable Tlp> labels() {
        Map<UUID, @Nullable Tlp> labels = new HashMap<>();
        facts.forEach(fact -> labels.put(fact.id().value(), fact.tlp()));
        return labels;
    }

    public long dated() {
        return facts.stream().filter(FactView::datedInText).count();
    }
}
