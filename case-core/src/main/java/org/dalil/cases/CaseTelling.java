package org.dalil.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.dalil.database.ReadOnce;

/**
 * What a case tells, without where it is told, read once however many parts of a page want to know. Asks nobody for
 * permission: whoever comes here has asked {@link NeedToKnow}.
 */
@ApplicationScoped
@ReadOnce
class CaseTelling {

    /** What is said to have happened, what the target says to it, and what is asked. */
    record Told(List<FactView> facts, List<PositionView> positions, List<AskView> asks) {}

    /** What stands beside an item: the facts, each with whether it rests on the item as a whole, and the citations. */
    record Beside(Map<FactView, Boolean> facts, List<CitationView> citations) {}

    private final CaseFiles files;

    protected CaseTelling() { // for the proxy
        this(null);
    }

    @Inject
    CaseTelling(CaseFiles files) {
        this.files = files;
    }

    public Told of(CaseId id) {
        List<Object[]> rows = files.told(id);
        return new Told(
                each(rows, 0, Fact.class)
                        .map(Fact::bare)
                        .sorted(Comparator.comparing(FactView::code, Codes.IN_ORDER))
                        .toList(),
                each(rows, 1, Position.class)
                        .map(position -> position.view(null))
                        .sorted(Comparator.comparing(PositionView::code, Codes.IN_ORDER))
                        .toList(),
                each(rows, 2, Ask.class)
                        .map(ask -> ask.view(null))
                        .sorted(Comparator.comparing(AskView::code, Codes.IN_ORDER))
                        .toList());
    }

    public Beside beside(CaseId id, UUID exhibit) {
        List<Object[]> rows = files.beside(id, exhibit);
        Map<FactView, Boolean> facts = new TreeMap<>(Comparator.comparing(FactView::code, Codes.IN_ORDER));
        rows.stream().filter(row -> row[0] != null).forEach(row -> facts.put(((Fact) row[0]).bare(), (Boolean) row[1]));
        return new Beside(
                facts,
                each(rows, 2, Citation.class)
                        .map(citation -> citation.view(null))
                        .sorted(Comparator.comparing(CitationView::code, Codes.IN_ORDER))
                        .toList());
    }

    private static <T> Stream<T> each(List<Object[]> rows, int column, Class<T> type) {
        return rows.stream()
                .map(row -> type.cast(row[column]))
                .filter(found -> found != null)
                .distinct();
    }
}
