package org.dalil.parties;

import java.util.Objects;
import java.util.Set;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.parties.PartyName.Confidence;
import org.dalil.parties.PartyName.Kind;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** Names and identifiers as somebody wrote them into a form, in fields of the same names. */
final class Written {

    private static final int LONGEST_TYPE = 100;
    private static final int LONGEST_CONTENT = 2000;
    private static final int LONGEST_SOURCE = 200;

    private Written() {}

    static Sheet sheet(PartyName name) {
        return Sheet.empty()
                .with("text", name.text())
                .with("kind", name.kind())
                .with("language", name.language())
                .with("confidence", name.confidence())
                .with("source", place(name.source()));
    }

    static Sheet sheet(Identifier identifier) {
        return Sheet.empty()
                .with("type", identifier.type())
                .with("content", identifier.content())
                .with("source", place(identifier.source()));
    }

    /** @param cases numbers of the cases in which it may be written */
    static Outcome<PartyName> name(Sheet sheet, Set<String> cases) {
        Typed typed = Typed.in(sheet);
        String text = typed.required("text", Party.LONGEST_NAME);
        Kind kind = typed.requiredChoice("kind", Kind.class);
        Language language = typed.choice("language", Language.class);
        Confidence confidence =
                Objects.requireNonNullElse(typed.choice("confidence", Confidence.class), Confidence.SURE);
        String source = source(typed, cases);
        return typed.objections().isEmpty()
                ? Outcome.done(PartyName.of(text, language, kind, confidence, source))
                : Outcome.refused(typed.objections());
    }

    static Outcome<Identifier> identifier(Sheet sheet, Set<String> cases) {
        Typed typed = Typed.in(sheet);
        String type = typed.required("type", LONGEST_TYPE);
        LocalText content = typed.requiredLocal("content", LONGEST_CONTENT);
        String source = source(typed, cases);
        return typed.objections().isEmpty()
                ? Outcome.done(Identifier.of(type, content, source))
                : Outcome.refused(typed.objections());
    }

    private static @Nullable String source(Typed typed, Set<String> cases) {
        String source = typed.required("source", LONGEST_SOURCE);
        if (source.equals(Party.EVERYWHERE)) {
            return null;
        }
        if (!source.isEmpty() && !cases.contains(source)) {
            typed.object("source", Typed.Objection.NOT_IN_LIST);
        }
        return source;
    }

    /** What is told everywhere is said to be so: nobody tells everybody by leaving a field empty. */
    private static String place(@Nullable String source) {
        return source == null ? Party.EVERYWHERE : source;
    }
}
