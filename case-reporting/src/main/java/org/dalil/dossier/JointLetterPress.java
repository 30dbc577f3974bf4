package org.dalil.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.dalil.dossier.content.JointLetter;
import org.dalil.dossier.layout.JointLetterSetting;
import org.dalil.dossier.pdf.PdfEngine;
import org.dalil.dossier.pdf.PdfOrder;
import org.dalil.dossier.pdf.Printable;
import org.dalil.dossier.word.WordPress;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;

/** Prints joint letters. Any number of threads may use it at once; the same letter gives the same bytes. */
@ApplicationScoped
public class JointLetterPress {

    /** What there is of a letter besides its words: what it was made of. */
    static final String ATTACHED = "joint-letter.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Built on first use: the container may construct this class twice, once for its proxy. */
    private static final class Engine {
        static final PdfEngine ONE = new PdfEngine();
    }

    /** What has no sign in our fonts is printed as a question mark. */
    public byte[] pdf(JointLetter letter, Language language) {
        byte[] attached = attached(letter, language);
        JointLetterSetting setting =
                JointLetterSetting.of(letter.spelled(text -> Printable.text(language, text)), language);
        return Engine.ONE.print(new PdfOrder(
                setting.fo(),
                letter.date(),
                Digest.of(attached),
                setting.linkDescription(),
                new PdfOrder.NamedFile(ATTACHED, "application/json", attached)));
    }

    /** For word processors. */
    public byte[] word(JointLetter letter, Language language) {
        JointLetterSetting setting =
                JointLetterSetting.of(letter.spelled(text -> Printable.text(language, text)), language);
        return new WordPress()
                .print(setting.fo(), letter.title().best(language).orElseThrow().text(), language);
    }

    private static byte[] attached(JointLetter letter, Language language) {
        ObjectNode tree = JSON.createObjectNode();
        tree.put("format", "dalil-joint-letter-1").put("language", language.tag());
        tree.putObject("letter")
                .put("version", letter.version())
                .put("sha256", letter.fingerprint().hex());
        tree.putObject("signatories")
                .put("list", letter.list())
                .put("sha256", letter.sealed().hex());
        try {
            return JSON.writeValueAsBytes(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can be written", e);
        }
    }
}
