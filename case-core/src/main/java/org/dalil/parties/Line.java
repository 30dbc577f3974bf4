package org.dalil.parties;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dalil.editing.Editable;
import org.dalil.editing.Sheet;
import org.dalil.shared.Ids;
import org.dalil.shared.Outcome;

/**
 * One name or identifier of a party, as the thing that a form writes.
 *
 * @param lines those of its kind that the party has now
 * @param reading what somebody typed, under the id of the line
 * @param writing puts it into the party
 */
record Line<T extends Told>(
        Party party,
        UUID key,
        Supplier<List<T>> lines,
        Function<Sheet, Outcome<T>> reading,
        Function<T, Outcome<PartyId>> writing)
        implements Editable {

    /** @param cases numbers of the cases in which it may be written */
    static Line<PartyName> name(Party party, UUID id, Set<String> cases) {
        return new Line<>(party, id, party::names, sheet -> name(sheet, id, cases), party::change);
    }

    static Line<PartyName> newName(Party party, Set<String> cases) {
        UUID id = Ids.next();
        return new Line<>(party, id, party::names, sheet -> name(sheet, id, cases), party::add);
    }

    private static Outcome<PartyName> name(Sheet sheet, UUID id, Set<String> cases) {
        return Written.name(sheet, cases).map(name -> name.withId(id));
    }

    static Line<Identifier> identifier(Party party, UUID id, Set<String> cases) {
        return new Line<>(party, id, party::identifiers, sheet -> identifier(sheet, id, cases), party::change);
    }

    static Line<Identifier> newIdentifier(Party party, Set<String> cases) {
        UUID id = Ids.next();
        return new Line<>(party, id, party::identifiers, sheet -> identifier(sheet, id, cases), party::add);
    }

    private static Outcome<Identifier> identifier(Sheet sheet, UUID id, Set<String> cases) {
        return Written.identifier(sheet, cases).map(identifier -> identifier.withId(id));
    }

    @Override
    public Party holder() {
        return party;
    }

    @Override
    public Sheet sheet() {
        return lines.get().stream()
                .filter(line -> line.id().equals(key))
                .findFirst()
                .map(Told::sheet)
                .orElseGet(Sheet::empty);
    }

    @Override
    public Outcome<PartyId> fill(Sheet sheet) {
        Outcome<T> read = reading.apply(sheet);
        return read instanceof Outcome.Done<T> done
                ? writing.apply(done.value())
                : Outcome.refused(((Outcome.Refused<T>) read).reasons());
    }
}
