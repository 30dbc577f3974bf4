package org.dalil.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.dalil.dossier.content.ChainContent;
import org.dalil.dossier.layout.ChainSetting;
import org.dalil.dossier.pdf.PdfEngine;
import org.dalil.dossier.pdf.PdfOrder;
import org.dalil.dossier.pdf.Printable;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;

/** Prints chains of custody: the PDF carries the same chain for machines. Any number of threads may use it at once. */
@ApplicationScoped
public class ChainPress {

    /** Built on first use: the container may construct this class twice, once for its proxy. */
    private static final class Engine {
        static final PdfEngine ONE = new PdfEngine();
    }

    /** The numbers of the case and the item, and nothing about them: it lies in download folders. */
    public String fileName(ChainContent chain, Language language) {
        String numbers = chain.caseNumber() + "_" + chain.item();
        return numbers.replaceAll("[^A-Za-z0-9._-]", "-") + "_custody_" + language.tag();
    }

    public byte[] json(ChainContent chain, Language language) {
        return ChainJson.of(chain, language).toBytes();
    }

    /** What has no sign in our fonts is printed as a question mark; the attachment has it as it is. */
    public byte[] pdf(ChainContent chain, Language language) {
        byte[] attachment = json(chain, language);
        Digest fingerprint = Digest.of(attachment);
        ChainSetting setting =
                ChainSetting.of(chain.spelled(text -> Printable.text(language, text)), language, fingerprint);
        return Engine.ONE.print(new PdfOrder(
                setting.fo(),
                LocalDate.ofInstant(chain.takenAt(), ZoneOffset.UTC),
                fingerprint,
                setting.linkDescription(),
                new PdfOrder.NamedFile(ChainJson.FILE_NAME, "application/json", attachment)));
    }
}
