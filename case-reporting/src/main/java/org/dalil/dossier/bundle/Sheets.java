package org.dalil.dossier.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.dalil.dossier.content.BundleContent;
import org.dalil.dossier.layout.BundleSetting;
import org.dalil.dossier.pdf.PdfEngine;
import org.dalil.dossier.pdf.PdfOrder;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;

/**
 * The sheets of a volume, printed.
 *
 * @param front how many pages the index has
 * @param counts how many pages of ours each exhibit has, in their order
 */
record Sheets(byte[] pdf, String title, int front, List<Integer> counts) {

    /** Built on first use. */
    private static final class Engine {
        static final PdfEngine ONE = new PdfEngine();
        static final byte[] FONT = font();

        private static byte[] font() {
            try (var file = PdfEngine.class.getResourceAsStream("fonts/NotoSansMono_400Regular.ttf")) {
                return Objects.requireNonNull(file).readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** That of the stamps. */
    static byte[] font() {
        return Engine.FONT;
    }

    static Sheets of(BundleContent content, Language language) {
        var setting = BundleSetting.of(content, language);
        var name = setting.title().getBytes(StandardCharsets.UTF_8);
        var pdf = Engine.ONE.print(new PdfOrder(
                setting.fo(),
                content.dossier().imprint().date(),
                Digest.of(name),
                setting.linkDescription(),
                new PdfOrder.NamedFile("title.txt", "text/plain", name)));
        var begins = begins(pdf);
        var counts = new ArrayList<Integer>();
        for (int at = 1; at + 1 < begins.size(); at++) {
            counts.add(begins.get(at + 1) - begins.get(at));
        }
        return new Sheets(pdf, setting.title(), begins.get(1), List.copyOf(counts));
    }

    /** On which page the index and each exhibit begins, as its bookmark says; and behind them the end. */
    private static List<Integer> begins(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var begins = new ArrayList<Integer>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                begins.add(document.getPages().indexOf(item.findDestinationPage(document)));
            }
            begins.add(document.getNumberOfPages());
            return begins;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
