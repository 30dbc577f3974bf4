package org.dalil.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dalil.editing.Typed;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.PlainText;
import org.dalil.shared.Refusal;
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

    /** Why nobody could use it, or ever find it. */
    List<Refusal> objections() {
        List<Refusal> objections = new ArrayList<>();
        if (name.isEmpty()) {
            objections.add(Refusal.of(Party.Objection.NAME_MISSING));
        }
        List<String> written = Stream.of(Language.values())
                .flatMap(language -> name.in(language).stream())
                .toList();
        if (written.stream().anyMatch(text -> text.length() > Party.LONGEST_NAME)) {
            objections.add(Refusal.of(Party.Objection.NAME_TOO_LONG, Party.LONGEST_NAME));
        }
        if (!written.stream().allMatch(PlainText::isReadable)) {
            objections.add(Refusal.of(Typed.Objection.UNREADABLE_CHARACTERS));
        }
        if (origin == null && !kind.mayBeCommon()) {
            objections.add(Refusal.of(Party.Objection.CASE_MISSING).on("file"));
        }
        return objections;
    }

    public static NewParty in(String caseNumber, PartyKind kind, LocalText name) {
        return new NewParty(kind, name, List.of(), caseNumber);
    }
}
