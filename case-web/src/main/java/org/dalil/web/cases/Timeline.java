package org.dalil.web.cases;

import java.util.List;
import org.dalil.cases.CaseSearch.SameEvent;
import org.dalil.cases.FactView;

/** Facts in order of time, with the same events in other cases. */
public record Timeline(List<FactView> facts, List<SameEvent> sameEvents) {

    public Timeline {
        facts = List.copyOf(facts);
        sameEvents = List.copyOf(sameEvents);
    }

    public List<SameEvent> sameAs(FactView fact) {
        return sameEvents.stream().filter(same -> same.fact().equals(fact.id())).toList();
    }

    public long dated() {
        return facts.stream().filter(FactView::datedInText).count();
    }
}
