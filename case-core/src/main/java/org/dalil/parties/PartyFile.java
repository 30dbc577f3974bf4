package org.dalil.parties;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;

/**
 * All that the viewer may know of a party, for the page about it.
 *
 * @param common whether everybody may know of it
 * @param merged the records that turned out to be the same party
 * @param writable whether the viewer may write about it
 * @param writableIn numbers of the cases in which she may write
 * @param own ids of the names and identifiers that are no merged record's
 */
public record PartyFile(
        PartyView party, boolean common, List<Merged> merged, boolean writable, Set<String> writableIn, Set<UUID> own) {

    public PartyFile {
        merged = List.copyOf(merged);
        writableIn = Set.copyOf(writableIn);
        own = Set.copyOf(own);
    }

    /** Names of merged records are changed when they are apart, and the name that we use with the record itself. */
    public boolean mayChange(PartyName name) {
        return mayChangeLine(name) && !(name.source() == null && isOurs(name.text()));
    }

    public boolean mayChange(Identifier identifier) {
        return mayChangeLine(identifier);
    }

    private boolean mayChangeLine(Told line) {
        return writable && own.contains(line.id()) && line.isToldIn(writableIn);
    }

    private boolean isOurs(String text) {
        return Stream.of(Language.values())
                .flatMap(language -> party.name().in(language).stream())
                .anyMatch(text::equals);
    }

    /** A record that was merged into this one, and can be taken out again. */
    public record Merged(PartyId id, LocalText name) {}
}
