package org.dalil.signon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.parties.Folding;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A list of signatories out of a spreadsheet: cells between commas, semicolons or tabs, and a first line that says what
 * stands in each column. Nothing is guessed of what has a column.
 */
final class TypedList {

    /** What a column may hold, with the headings by which it is known. */
    private enum Column {
        NAME_EN("name", "name (en)", "name en", "english", "organisation", "organization", "signatory"),
        NAME_AR("name (ar)", "name ar", "arabic", "الاسم", "الاسم بالعربية", "المنظمة", "الموقع"),
        NAME_FR("name (fr)", "name fr", "french", "nom", "organisme", "signataire"),
        KIND("kind", "type", "النوع", "genre"),
        HONORIFIC("honorific", "اللقب", "civilité"),
        TITLE("title", "function", "role", "الصفة", "المنصب", "fonction", "titre"),
        AFFILIATION("affiliation", "institution", "جهة العمل", "الانتماء", "établissement"),
        COUNTRY("country", "البلد", "الدولة", "pays"),
        CAPACITY("capacity", "note", "ملاحظة", "qualité", "mention");

        private final Set<String> headings;

        Column(String... headings) {
            this.headings = Stream.of(headings).map(Folding::fold).collect(Collectors.toSet());
        }

        static @Nullable Column of(String heading) {
            String folded = Folding.fold(heading.strip());
            return Stream.of(values())
                    .filter(column -> column.headings.contains(folded))
                    .findFirst()
                    .orElse(null);
        }
    }

    private static final Set<String> PEOPLE = Stream.of(
                    "individual", "person", "expert", "فرد", "خبير", "خبيرة", "شخص", "individu", "personne")
            .map(Folding::fold)
            .collect(Collectors.toSet());

    private TypedList() {}

    /** The lines of the list; nothing where the first line names no column of names. */
    static Optional<List<SignatureLine>> read(String pasted, Signature.@Nullable Kind assumed) {
        for (char between : new char[] {'\t', ';', ','}) {
            List<List<String>> rows = rows(pasted, between);
            if (!rows.isEmpty() && rows.get(0).size() > 1) {
                List<@Nullable Column> columns = new ArrayList<>();
                rows.get(0).forEach(heading -> columns.add(Column.of(heading)));
                if (columns.contains(Column.NAME_EN)
                        || columns.contains(Column.NAME_AR)
                        || columns.contains(Column.NAME_FR)) {
                    return Optional.of(rows.stream()
                            .skip(1)
                            .map(row -> line(columns, row, assumed))
                            .flatMap(Optional::stream)
                            .toList());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<SignatureLine> line(
            List<@Nullable Column> columns, List<String> row, Signature.@Nullable Kind assumed) {
        Map<Column, String> said = new EnumMap<>(Column.class);
        for (int i = 0; i < Math.min(columns.size(), row.size()); i++) {
            Column column = columns.get(i);
            if (column != null && !row.get(i).isBlank()) {
                said.put(column, row.get(i).strip());
            }
        }
        LocalText name = new LocalText(said.get(Column.NAME_AR), said.get(Column.NAME_EN), said.get(Column.NAME_FR));
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Signature.Kind kind = assumed != null ? assumed : kind(said);
        String asSigned = Stream.of(said.get(Column.NAME_EN), said.get(Column.NAME_AR), said.get(Column.NAME_FR))
                .filter(text -> text != null)
                .collect(Collectors.joining(" / "));
        return Optional.of(new SignatureLine(
                kind,
                asSigned,
                name,
                text(said, Column.COUNTRY),
                text(said, Column.CAPACITY),
                text(said, Column.HONORIFIC),
                text(said, Column.TITLE),
                text(said, Column.AFFILIATION),
                LocalText.orEmpty(null),
                false));
    }

    private static Signature.Kind kind(Map<Column, String> said) {
        String named = said.get(Column.KIND);
        boolean person = named == null
                ? said.containsKey(Column.HONORIFIC) || said.containsKey(Column.AFFILIATION)
                : PEOPLE.contains(Folding.fold(named));
        return person ? Signature.Kind.INDIVIDUAL : Signature.Kind.ORGANISATION;
    }

    private static LocalText text(Map<Column, String> said, Column column) {
        String text = said.get(column);
        if (text == null) {
            return LocalText.orEmpty(null);
        }
        return SignatureLine.inItsLanguage(text);
    }

    /** The cells as RFC 4180 says: in quotation marks anything may stand, the mark itself twice. */
    private static List<List<String>> rows(String pasted, char between) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        String text = pasted.replace("\uFEFF", "").replace("\r\n", "\n") + "\n";
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (quoted && sign == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(sign);
                i++;
            } else if (sign == '"' && (quoted || cell.toString().isBlank())) {
                quoted = !quoted;
            } else if (!quoted && (sign == between || sign == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (sign == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else {
                cell.append(sign);
            }
        }
        return rows.stream()
                .filter(cells -> cells.stream().anyMatch(each -> !each.isBlank()))
                .toList();
    }
}
