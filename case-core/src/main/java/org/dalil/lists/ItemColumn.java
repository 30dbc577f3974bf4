package org.dalil.lists;

import java.util.stream.Stream;
import org.dalil.shared.Language;

/** What a list may say of an item. */
public enum ItemColumn {
    TITLE_EN("title.en"),
    TITLE_AR("title.ar"),
    TITLE_FR("title.fr"),
    KIND("type"),
    DATE("dated"),
    LANGUAGE("language"),
    TLP("tlp"),
    DISCLOSABLE("disclosable"),
    DISCLOSABLE_WHY("disclosableWhy"),
    ISSUER("issuers.1.words"),
    GAP("gap"),
    REMARK("remark");

    private final String field;

    ItemColumn(String field) {
        this.field = field;
    }

    /** Where it stands in the form of an item. */
    String field(Language writer) {
        return switch (this) {
            case DISCLOSABLE_WHY, GAP, REMARK -> field + "." + writer.tag();
            case TITLE_EN, TITLE_AR, TITLE_FR, KIND, DATE, LANGUAGE, TLP, DISCLOSABLE, ISSUER -> field;
        };
    }

    boolean isTitle() {
        return field.startsWith("title.");
    }

    /** The column of which a refusal about a field of the form speaks; the first title for the title as a whole. */
    static ItemColumn of(String field) {
        return Stream.of(values())
                .filter(column -> field.equals(column.field) || field.startsWith(column.field + "."))
                .findFirst()
                .orElse(TITLE_EN);
    }
}
