package org.dalil.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.dalil.dossier.Progress.Step;
import org.dalil.dossier.content.DossierContent;
import org.dalil.dossier.layout.Setting;
import org.dalil.dossier.pdf.PdfEngine;
import org.dalil.dossier.pdf.PdfOrder;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;

/** Prints dossiers. Any number of threads may use it at once; the same content gives the same bytes. */
@ApplicationScoped
public class DossierPress {

    /** The languages in which a dossier is handed in. */
    public static final List<Language> EDITIONS = List.of(Language.ENGLISH, Language.ARABIC);

    private static final int STEPS = 2 + 2 * 2;

    /** Built on first use: the container may construct this class twice, once for its proxy. */
    private static final class Engine {
        static final PdfEngine ONE = new PdfEngine();
    }

    /**
     * @throws org.dalil.dossier.layout.UnknownReference if a text refers to what is not there
     * @throws org.dalil.dossier.markup.MarkupError if a text breaks the rules of the markup
     * @throws org.dalil.dossier.pdf.PdfFailure if a character cannot be printed
     */
    public Printed print(DossierContent content, Progress progress) {
        int done = 0;
        progress.at(Step.READING, done++, STEPS);
        var rehearsed = new EnumMap<Language, Setting>(Language.class);
        EDITIONS.forEach(language -> rehearsed.put(language, Setting.rehearse(content, language)));
        requireOneSeries(rehearsed);
        progress.at(Step.SEALING, done++, STEPS);
        var manifest = Manifest.of(content, rehearsed).toJson();
        var fingerprint = Digest.of(manifest);
        var pdfs = new ArrayList<Printed.Pdf>();
        for (var language : EDITIONS) {
            progress.at(Step.SETTING, done++, STEPS);
            var setting = Setting.of(content, language, fingerprint);
            progress.at(Step.PRINTING, done++, STEPS);
            pdfs.add(print(content, setting, language, manifest));
        }
        progress.at(Step.DONE, done, STEPS);
        return new Printed(manifest, fingerprint, List.copyOf(pdfs));
    }

    private Printed.Pdf print(DossierContent content, Setting setting, Language language, byte[] manifest) {
        var bytes = Engine.ONE.print(new PdfOrder(
                setting.fo(),
                content.imprint().date(),
                Digest.of(manifest),
                setting.linkDescription(),
                new PdfOrder.NamedFile(Manifest.FILE_NAME, "application/json", manifest)));
        return new Printed.Pdf(language, bytes, pages(bytes), Digest.of(bytes));
    }

    /** A paragraph must be cited by one number in every language. */
    private static void requireOneSeries(Map<Language, Setting> settings) {
        if (settings.values().stream().map(Setting::paragraphs).distinct().count() != 1) {
            throw new IllegalStateException("the languages number their paragraphs differently");
        }
    }

    private static int pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
