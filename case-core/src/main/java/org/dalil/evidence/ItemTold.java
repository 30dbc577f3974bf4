package org.dalil.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.dalil.cases.CitationId;
import org.dalil.cases.Disclosure;
import org.dalil.cases.PassageId;
import org.dalil.cases.Tlp;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** What people write down of an item, as it stands in a form. */
record ItemTold(
        @Nullable LocalText title,
        EvidenceType type,
        PartialDate dated,
        @Nullable String language,
        Tlp tlp,
        List<Issuer> issuers,
        @Nullable EvidenceId original,
        @Nullable Derivation derivation,
        @Nullable PassageId passage,
        List<PassageId> fragments,
        List<CitationId> supports,
        List<LocalText> claims,
        @Nullable LocalText gap,
        @Nullable LocalText remark,
        @Nullable LocalText external,
        Disclosure disclosure) {

    private static final int MOST_ROWS = 60;
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    static Outcome<ItemTold> in(Sheet sheet) {
        Typed typed = Typed.in(sheet);
        UUID original = typed.id("original");
        UUID passage = typed.id("passage");
        ItemTold told = new ItemTold(
                typed.requiredLocal("title", Typed.LONGEST),
                typed.requiredChoice("type", EvidenceType.class),
                typed.date("dated"),
                typed.oneOf("language", LANGUAGES),
                typed.requiredChoice("tlp", Tlp.class),
                typed.rows("issuers", MOST_ROWS).stream()
                        .map(row -> Issuer.typed(typed, row))
                        .toList(),
                original == null ? null : new EvidenceId(original),
                original == null ? null : typed.requiredChoice("derivation", Derivation.class),
                passage == null ? null : new PassageId(passage),
                typed.rows("fragments", MOST_ROWS).stream()
                        .flatMap(row -> typed.requiredId(row + ".passage").stream())
                        .map(PassageId::new)
                        .distinct()
                        .toList(),
                supported(sheet),
                typed.rows("claims", MOST_ROWS).stream()
                        .map(row -> typed.requiredLocal(row + ".text", Typed.LONGEST))
                        .toList(),
                typed.local("gap", Typed.LONGEST),
                typed.local("remark", Typed.LONGEST),
                typed.local("external", Typed.LONGEST),
                Disclosure.typed(typed));
        return typed.objections().isEmpty() ? Outcome.done(told) : Outcome.refused(typed.objections());
    }

    /** The citations that are ticked, in the order of their ids, which is that of their making. */
    static List<CitationId> supported(Sheet sheet) {
        return sheet.fields().entrySet().stream()
                .filter(field -> field.getKey().startsWith("supports.")
                        && field.getValue().equals(Sheet.YES))
                .map(field -> field.getKey().substring("supports.".length()))
                .filter(id -> id.matches("[0-9a-f-]{36}"))
                .sorted()
                .map(id -> new CitationId(UUID.fromString(id)))
                .toList();
    }

    Sheet sheet() {
        Sheet sheet = Sheet.empty()
                .with("title", title)
                .with("type", type)
                .with("dated", dated)
                .with("language", language)
                .with("tlp", tlp);
        for (int i = 0; i < issuers.size(); i++) {
            sheet = issuers.get(i).in(sheet, "issuers." + (i + 1));
        }
        sheet = sheet.with("original", original == null ? null : original.value())
                .with("derivation", derivation)
                .with("passage", passage == null ? null : passage.value());
        for (int i = 0; i < fragments.size(); i++) {
            sheet = sheet.with(
                    "fragments." + (i + 1) + ".passage", fragments.get(i).value());
        }
        for (CitationId citation : supports) {
            sheet = sheet.with("supports." + citation.value(), true);
        }
        for (int i = 0; i < claims.size(); i++) {
            sheet = sheet.with("claims." + (i + 1) + ".text", claims.get(i));
        }
        return disclosure.in(sheet.with("gap", gap).with("remark", remark).with("external", external));
    }
}
