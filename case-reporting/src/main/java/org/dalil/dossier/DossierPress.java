package org.dalil.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.dalil.dossier.Progress.Step;
import org.dalil.dossier.content.DossierContent;
import org.dalil.dossier.content.Embedded;
import org.dalil.dossier.content.Output;
import org.dalil.dossier.layout.Setting;
import org.dalil.dossier.parcel.Parcel;
import org.dalil.dossier.pdf.PdfEngine;
import org.dalil.dossier.pdf.PdfOrder;
import org.dalil.dossier.returned.Origin;
import org.dalil.dossier.signing.Signer;
import org.dalil.dossier.word.WordPress;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;

/** Prints dossiers. Any number of threads may use it at once; the same content gives the same bytes. */
@ApplicationScoped
public class DossierPress {

    /** The languages in which a dossier is handed in. */
    public static final List<Language> EDITIONS = List.of(Language.ENGLISH, Language.ARABIC, Language.FRENCH);

    /** How many steps a dossier takes without a bundle. */
    static final int STEPS = 4 + 2 * EDITIONS.size();

    /** The signature over the manifest. */
    static final String SIGNATURE = Manifest.FILE_NAME + ".p7s";

    /** All files of a version in one. */
    static final String PACKAGE = "package.zip";

    /** Built on first use: the container may construct this class twice, once for its proxy. */
    private static final class Engine {
        static final PdfEngine ONE = new PdfEngine();
    }

    private final Optional<Signer> signer;

    /** Signs nothing. */
    public DossierPress() {
        this.signer = Optional.empty();
    }

    @Inject
    public DossierPress(Signer signer) {
        this.signer = Optional.of(signer).filter(Signer::isOn);
    }

    /**
     * @throws org.dalil.dossier.layout.UnknownReference if a text refers to what is not there
     * @throws org.dalil.markup.MarkupError if a text breaks the rules of the markup
     * @throws org.dalil.dossier.pdf.PdfFailure if a character cannot be printed
     */
    public Printed print(DossierContent content, Progress progress) {
        return print(content, List.of(), progress);
    }

    /**
     * The same with files that belong to it.
     *
     * @param data what was made of the same record for machines
     */
    public Printed print(DossierContent content, List<Output> data, Progress progress) {
        int done = 0;
        progress.at(Step.READING, done++, STEPS);
        var rehearsed = new EnumMap<Language, Setting>(Language.class);
        EDITIONS.forEach(language -> rehearsed.put(language, Setting.rehearse(content, language)));
        requireOneSeries(rehearsed);
        progress.at(Step.WRITING, done++, STEPS);
        var outputs = new ArrayList<>(data);
        EDITIONS.forEach(language -> outputs.add(text(content, language)));
        progress.at(Step.SEALING, done++, STEPS);
        var manifest = Manifest.of(content, rehearsed, outputs).toJson();
        var fingerprint = Digest.of(manifest);
        var pdfs = new ArrayList<Printed.Pdf>();
        for (var language : EDITIONS) {
            progress.at(Step.SETTING, done++, STEPS);
            var setting = Setting.of(content, language, fingerprint);
            progress.at(Step.PRINTING, done++, STEPS);
            pdfs.add(print(content, setting, language, manifest));
        }
        if (signer.isPresent()) {
            progress.at(Step.SIGNING, done, STEPS);
            pdfs.replaceAll(pdf -> signed(pdf, signer.get()));
            outputs.add(new Output(
                    SIGNATURE, "application/pkcs7-signature", signer.get().beside(manifest)));
        }
        progress.at(Step.PACKING, done++, STEPS);
        outputs.add(parcel(content, manifest, pdfs, outputs));
        progress.at(Step.DONE, done, STEPS);
        return new Printed(
                manifest,
                fingerprint,
                List.copyOf(pdfs),
                List.copyOf(outputs),
                VersionWords.of(content, rehearsed).toOutput());
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

    private static Printed.Pdf signed(Printed.Pdf pdf, Signer signer) {
        var bytes = signer.in(pdf.bytes());
        return new Printed.Pdf(pdf.language(), bytes, pdf.pages(), Digest.of(bytes));
    }

    private static Output parcel(
            DossierContent content, byte[] manifest, List<Printed.Pdf> pdfs, List<Output> outputs) {
        var files = new TreeMap<String, byte[]>();
        files.put(Manifest.FILE_NAME, manifest);
        pdfs.forEach(pdf -> files.put("dossier_" + pdf.language().tag() + ".pdf", pdf.bytes()));
        outputs.forEach(output -> files.put(output.name(), output.content()));
        var imprint = content.imprint();
        var label = imprint.caseNumber().replaceAll("[^A-Za-z0-9.-]", "-") + "_" + imprint.version();
        return new Output(
                PACKAGE, "application/zip", new Parcel(label, imprint.date(), Digest.of(manifest)).pack(files));
    }

    private static Output text(DossierContent content, Language language) {
        var title = content.cover().title().best(language).orElseThrow().text();
        var setting = Setting.forEditing(content, language);
        return new Output(
                "dossier_" + language.tag() + ".docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                new WordPress()
                        .print(
                                setting.fo(),
                                Embedded.plain(title),
                                language,
                                new Origin(
                                                content.imprint().caseNumber(),
                                                content.imprint().version(),
                                                language)
                                        .toString()));
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
