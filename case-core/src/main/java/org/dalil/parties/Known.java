package org.dalil.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/** What a party was called before it got a pseudonym. It can be written on a sheet, and read from it as it was. */
public record Known(LocalText name, List<PartyName> names, List<Identifier> identifiers) {

    private static final int MOST = 1_000;

    public Known {
        names = List.copyOf(names);
        identifiers = List.copyOf(identifiers);
    }

    public static Known as(LocalText name) {
        return new Known(name, List.of(), List.of());
    }

    /** Of everything in it that is edited by itself. */
    public Stream<UUID> ids() {
        return Stream.concat(
                names.stream().map(PartyName::id), identifiers.stream().map(Identifier::id));
    }

    /** @param prefix of the fields, such as {@code before} */
    public Sheet on(Sheet sheet, String prefix) {
        Sheet written = sheet.with(prefix + ".name", name);
        for (int i = 0; i < names.size(); i++) {
            String row = prefix + ".names." + (i + 1);
            PartyName one = names.get(i);
            written = written.with(row + ".id", (Object) one.id().toString())
                    .with(row + ".text", (Object) one.text())
                    .with(row + ".language", one.language())
                    .with(row + ".kind", one.kind())
                    .with(row + ".confidence", one.confidence())
                    .with(row + ".source", (Object) one.source());
        }
        for (int i = 0; i < identifiers.size(); i++) {
            String row = prefix + ".identifiers." + (i + 1);
            Identifier one = identifiers.get(i);
            written = written.with(row + ".id", (Object) one.id().toString())
                    .with(row + ".type", (Object) one.type())
                    .with(row + ".content", one.content())
                    .with(row + ".source", (Object) one.source());
        }
        return written;
    }

    public static Known from(Sheet sheet, String prefix) {
        List<PartyName> names = new ArrayList<>();
        for (String row : Typed.in(sheet).rows(prefix + ".names", MOST)) {
            names.add(PartyName.of(
                            sheet.text(row + ".text"),
                            choice(sheet, row + ".language", Language.class),
                            PartyName.Kind.valueOf(sheet.text(row + ".kind")),
                            PartyName.Confidence.valueOf(sheet.text(row + ".confidence")),
                            orNull(sheet.text(row + ".source")))
                    .withId(UUID.fromString(sheet.text(row + ".id"))));
        }
        List<Identifier> identifiers = new ArrayList<>();
        for (String row : Typed.in(sheet).rows(prefix + ".identifiers", MOST)) {
            identifiers.add(new Identifier(
                    UUID.fromString(sheet.text(row + ".id")),
                    sheet.text(row + ".type"),
                    local(sheet, row + ".content"),
                    orNull(sheet.text(row + ".source"))));
        }
        return new Known(local(sheet, prefix + ".name"), names, identifiers);
    }

    private static LocalText local(Sheet sheet, String field) {
        return new LocalText(sheet.text(field + ".ar"), sheet.text(field + ".en"), sheet.text(field + ".fr"));
    }

    private static <E extends Enum<E>> @Nullable E choice(Sheet sheet, String field, Class<E> list) {
        String text = sheet.text(field);
        return text.isEmpty() ? null : Enum.valueOf(list, text);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
