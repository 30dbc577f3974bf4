package org.dalil.parties;

import java.util.List;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A party as somebody describes it who enters it.
 *
 * @param name the name we use for it on screens and in dossiers
 * @param names what else it is called
 * @param origin number of the case in which it is entered; null only for what everybody may know
 */
public record NewParty(PartyKind kind, LocalText name, List<PartyName> names, @Nullable String origin) {

    public NewParty {
        names = List.copyOf(names);
    }

    public static NewParty in(String caseNumber, PartyKind kind, LocalText name) {
        return new NewParty(kind, name, List.of(), caseNumber);
    }
}
