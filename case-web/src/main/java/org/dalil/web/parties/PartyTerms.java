package org.dalil.web.parties;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dalil.accounts.CurrentPerson;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyKind;
import org.dalil.parties.PartySearch;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.Reader;
import org.jspecify.annotations.Nullable;

/** What parties and their kinds are called in the language of the reader. */
@Named
@RequestScoped
public class PartyTerms {

    @Inject
    private PartySearch search;

    @Inject
    private CurrentPerson current;

    @Inject
    private Reader reader;

    @Inject
    private Terms terms;

    private final Map<PartyId, @Nullable LocalText> known = new HashMap<>();

    /** The name of a party by its id as a field holds it; empty for none, and for one that the reader may not know. */
    public String nameOf(@Nullable Object id) {
        return id(id).map(party -> nameIn(Map.of("", party.value()), "")).orElse("");
    }

    /** The same in a form with more of them: all are looked up at once. */
    public String nameIn(Map<String, @Nullable Object> values, String field) {
        return id(values.get(field))
                .flatMap(party -> {
                    if (!known.containsKey(party)) {
                        look(values);
                    }
                    return Optional.ofNullable(known.get(party));
                })
                .map(this::inWords)
                .orElse("");
    }

    private void look(Map<String, @Nullable Object> values) {
        Set<PartyId> ids = values.values().stream()
                .flatMap(value -> id(value).stream())
                .filter(id -> !known.containsKey(id))
                .collect(Collectors.toSet());
        ids.forEach(id -> known.put(id, null));
        known.putAll(search.names(current.required().id(), ids));
    }

    private static Optional<PartyId> id(@Nullable Object written) {
        try {
            return Optional.ofNullable(written)
                    .map(Object::toString)
                    .filter(text -> !text.isBlank())
                    .map(UUID::fromString)
                    .map(PartyId::new);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    public List<Choice> getKinds() {
        return Arrays.stream(PartyKind.values())
                .map(kind -> new Choice(kind.name(), terms.say("party_kind", kind)))
                .toList();
    }

    String inWords(LocalText name) {
        return name.best(reader.language()).map(LocalText.Spoken::text).orElse("");
    }

    /** A name as somebody typed it: Arabic by its letters, else in the language she reads, else English. */
    LocalText named(String name) {
        boolean arabic = name.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.ARABIC);
        if (arabic) {
            return LocalText.arabic(name);
        }
        return reader.language() == Language.FRENCH ? new LocalText(null, null, name) : LocalText.english(name);
    }
}
