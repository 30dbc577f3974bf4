package org.dalil.parties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dalil.editing.Edit;
import org.dalil.editing.Editable;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;

/**
 * What forms show of parties that were merged into others: the one that stays. What comes back from a form names again
 * the party that the record names, so that parting them restores everything. Desks call it inside their transaction.
 */
@ApplicationScoped
public class MergedParties {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Parties parties;

    protected MergedParties() { // for the proxy
        this(null);
    }

    @Inject
    public MergedParties(Parties parties) {
        this.parties = parties;
    }

    public Stand shown(Stand stand) {
        Map<String, String> survivors = survivors(stand.sheet());
        return survivors.isEmpty() ? stand : new Stand(stand.revision(), read(stand.sheet(), survivors));
    }

    /** What was typed, with the party that the record names wherever the form still shows the one that stays. */
    public Edit kept(Editable record, Edit edit) {
        Sheet stands = record.sheet();
        Map<String, String> survivors = survivors(stands);
        Map<String, String> kept = new LinkedHashMap<>(edit.sheet().fields());
        stands.fields().forEach((field, named) -> Optional.ofNullable(survivors.get(named))
                .filter(survivor -> survivor.equals(kept.get(field)))
                .ifPresent(survivor -> kept.put(field, named)));
        return new Edit(edit.seen(), new Sheet(kept));
    }

    private static Sheet read(Sheet sheet, Map<String, String> survivors) {
        Map<String, String> shown = new LinkedHashMap<>(sheet.fields());
        shown.replaceAll((field, named) -> survivors.getOrDefault(named, named));
        return new Sheet(shown);
    }

    private Map<String, String> survivors(Sheet sheet) {
        return parties
                .survivors(sheet.fields().values().stream()
                        .filter(text -> ID.matcher(text).matches())
                        .map(UUID::fromString)
                        .map(PartyId::new)
                        .collect(Collectors.toSet()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        merged -> merged.getKey().value().toString(),
                        merged -> merged.getValue().value().toString()));
    }
}
