package org.dalil.parties;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dalil.parties.Party.Objection;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;

/**
 * How a party is called.
 *
 * @param names all of them; what is done here is done to this very list
 * @param ours what we call it, which is changed with the record and never taken away
 */
record Called(List<PartyName> names, LocalText ours) {

    Outcome<PartyName> add(PartyName another) {
        if (names.stream().anyMatch(another::repeats)) {
            return Outcome.refused(Objection.NAME_KNOWN);
        }
        names.add(another);
        return Outcome.done(another);
    }

    Outcome<PartyName> change(PartyName wanted) {
        int place = Told.place(names, wanted.id());
        if (place < 0) {
            return Outcome.refused(Objection.NAME_GONE);
        }
        if (isOurs(names.get(place))) {
            return Outcome.refused(Objection.NAME_OURS);
        }
        if (names.stream().anyMatch(other -> !other.id().equals(wanted.id()) && wanted.repeats(other))) {
            return Outcome.refused(Objection.NAME_KNOWN);
        }
        names.set(place, wanted);
        return Outcome.done(wanted);
    }

    Outcome<PartyName> remove(UUID known) {
        int place = Told.place(names, known);
        if (place < 0) {
            return Outcome.refused(Objection.NAME_GONE);
        }
        if (isOurs(names.get(place))) {
            return Outcome.refused(Objection.NAME_OURS);
        }
        return Outcome.done(names.remove(place));
    }

    /** Ours are the official ones. */
    void officially() {
        for (Language language : Language.values()) {
            ours.in(language)
                    .map(text -> PartyName.of(text, language, PartyName.Kind.OFFICIAL, PartyName.Confidence.SURE, null))
                    .ifPresent(this::officially);
        }
    }

    private void officially(PartyName official) {
        for (int i = 0; i < names.size(); i++) {
            PartyName known = names.get(i);
            if (known.source() == null && known.text().equals(official.text())) {
                names.set(i, known.kind() == PartyName.Kind.OFFICIAL ? known : official);
                return;
            }
        }
        names.add(official);
    }

    /** Ours will be replaced: the official ones stay as aliases, as somebody may look for them. */
    void unofficially() {
        names.replaceAll(known -> known.kind() == PartyName.Kind.OFFICIAL && known.source() == null
                ? known.as(PartyName.Kind.ALIAS)
                : known);
    }

    private boolean isOurs(PartyName known) {
        return known.source() == null
                && Stream.of(Language.values())
                        .flatMap(language -> ours.in(language).stream())
                        .anyMatch(known.text()::equals);
    }
}
