package org.dalil.web.work;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dalil.requests.RequestRow;
import org.dalil.requests.RequestStage;

/**
 * Requests on their way to the authorities of one jurisdiction.
 *
 * @param rows in the order of their stages
 */
public record InFlight(String authority, List<RequestRow> rows) {

    /** How many of them stand at a stage. */
    public record Step(RequestStage stage, long count) {}

    public InFlight {
        rows = List.copyOf(rows);
    }

    public long count() {
        return rows.size();
    }

    public List<Step> steps() {
        Map<RequestStage, Long> counted =
                rows.stream().collect(Collectors.groupingBy(RequestRow::stage, TreeMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .map(entry -> new Step(entry.getKey(), entry.getValue()))
                .toList();
    }
}
