package org.dalil.protection;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.parties.Folding;
import org.dalil.parties.Known;
import org.dalil.parties.PartyName;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;

/**
 * Who a protected person is.
 *
 * @param others more names and spellings, as free text
 * @param contact how she can be reached
 * @param before what her party was called before it got a pseudonym
 */
public record TrueIdentity(LocalText name, String others, String contact, String note, Known before) {

    static final int LONGEST_NAME = 1_000;
    private static final int SHORTEST_WORD = 3;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, String>> FIELDS = new TypeReference<>() {};

    /** As it stands in a form: {@code name}, {@code others}, {@code contact}, {@code note}. */
    static TrueIdentity typed(Typed typed, Known before) {
        LocalText name = typed.requiredLocal("name", LONGEST_NAME);
        return new TrueIdentity(
                name, orEmpty(typed, "others"), orEmpty(typed, "contact"), orEmpty(typed, "note"), before);
    }

    /** Without what the party was called before. */
    public Sheet sheet() {
        return Sheet.empty()
                .with("name", name)
                .with("others", (Object) others)
                .with("contact", (Object) contact)
                .with("note", (Object) note);
    }

    /** The same, as somebody wrote it anew. */
    TrueIdentity rewritten(Typed typed) {
        return typed(typed, before);
    }

    /** What her party is called when it is protected no longer. */
    Known afterwards() {
        return before.name().isEmpty() ? Known.as(name) : new Known(name, before.names(), before.identifiers());
    }

    /** What she is called, wherever it may be written; each spelling on a line of its own, or between commas. */
    public List<String> spellings() {
        return Stream.concat(
                        names().flatMap(text -> Arrays.stream(text.split("[,،;؛\n]"))),
                        before.names().stream().map(PartyName::text))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether a text gives her away: a word of it is a word of one of her names. */
    boolean isToldBy(String text) {
        Set<String> hers = Stream.concat(names(), before.names().stream().map(PartyName::text))
                .flatMap(TrueIdentity::words)
                .collect(Collectors.toSet());
        return words(text).anyMatch(hers::contains);
    }

    boolean isToldBy(LocalText text) {
        return Stream.of(Language.values())
                .flatMap(language -> text.in(language).stream())
                .anyMatch(this::isToldBy);
    }

    private Stream<String> names() {
        return Stream.concat(
                Stream.of(others), Stream.of(name, before.name()).flatMap(one -> Stream.of(Language.values())
                        .flatMap(language -> one.in(language).stream())));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(Folding.fold(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD);
    }

    byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(before.on(sheet(), "before").fields());
        } catch (IOException e) {
            throw new IllegalStateException("an identity that cannot be written");
        }
    }

    static TrueIdentity of(byte[] bytes) {
        try {
            Sheet sheet = new Sheet(JSON.readValue(bytes, FIELDS));
            return new TrueIdentity(
                    new LocalText(sheet.text("name.ar"), sheet.text("name.en"), sheet.text("name.fr")),
                    sheet.text("others"),
                    sheet.text("contact"),
                    sheet.text("note"),
                    Known.from(sheet, "before"));
        } catch (IOException e) {
            throw new IllegalStateException("an identity that cannot be read");
        }
    }

    private static String orEmpty(Typed typed, String field) {
        String text = typed.text(field, Typed.LONGEST);
        return text == null ? "" : text;
    }

    /** Says nothing of what it holds, should anybody ever write it into a log. */
    @Override
    public String toString() {
        return "TrueIdentity";
    }
}
