package org.dalil.worker.inside;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.dalil.worker.BindingOrder;

/** A volume of exhibits: our sheets and the pages of others in turn, each page with its number and its stamp. */
final class Volume implements AutoCloseable {

    private static final float VERSION = 1.7f;

    private final BindingOrder order;
    private final SeekableByteChannel content;
    private final Answer answer;
    private final PDDocument document = Binding.empty();
    private final List<Foreign> open = new ArrayList<>();
    private final PDDocument sheets;
    private final Iterator<PDPage> sheet;
    private final PDFont font;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private long place;
    private int number;
    private int file;

    Volume(BindingOrder order, SeekableByteChannel content, int from, Answer answer) throws IOException {
        this.order = order;
        this.content = content;
        this.answer = answer;
        this.number = order.first();
        this.sheets = new PDFParser(
                        new ChannelInput(new Slice(content, from, order.sheets())),
                        "",
                        null,
                        null,
                        MemoryUsageSetting.setupMainMemoryOnly().streamCache)
                .parse(true);
        this.sheet = ours(sheets).iterator();
        Slice letters = new Slice(content, from + order.sheets(), order.font());
        this.font = PDType0Font.load(document, Channels.newInputStream(letters), true);
        this.place = from + order.sheets() + order.font();
    }

    /** Our own pages keep their links; what tags them for readers who listen belongs to the file that they come from. */
    private static List<PDPage> ours(PDDocument sheets) throws IOException {
        List<PDPage> pages = new ArrayList<>();
        for (PDPage page : sheets.getPages()) {
            page.setMediaBox(page.getMediaBox());
            page.setResources(page.getResources());
            page.getCOSObject().removeItem(COSName.STRUCT_PARENTS);
            for (PDAnnotation link : page.getAnnotations()) {
                link.getCOSObject().removeItem(COSName.STRUCT_PARENT);
            }
            pages.add(page);
        }
        return pages;
    }

    void bind() throws IOException, CannotDraw {
        document.setVersion(VERSION);
        document.getDocumentInformation().setTitle(order.title());
        document.setDocumentId((long) order.first());
        document.getDocumentCatalog().setDocumentOutline(outline);
        for (int page = 0; page < order.front(); page++) {
            add(sheet.next(), "");
        }
        for (BindingOrder.Leaf leaf : order.leaves()) {
            bind(leaf);
        }
        outline.openNode();
    }

    private void bind(BindingOrder.Leaf leaf) throws IOException, CannotDraw {
        int all = leaf.sheets()
                + leaf.parts().stream().mapToInt(BindingOrder.Part::pages).sum();
        int page = 0;
        PDPage first = null;
        while (page < leaf.sheets()) {
            PDPage own = sheet.next();
            first = first == null ? own : first;
            add(own, leaf.stamp() + "  " + ++page + "/" + all);
        }
        for (BindingOrder.Part part : leaf.parts()) {
            answer.pages(file++);
            Foreign foreign = Binding.open(new Slice(content, place, part.bytes()));
            open.add(foreign);
            place += part.bytes();
            for (int of = 1; of <= part.pages(); of++) {
                PDPage taken = taken(foreign, of);
                first = first == null ? taken : first;
                add(taken, leaf.stamp() + "  " + ++page + "/" + all);
            }
        }
        if (first != null) {
            entry(leaf.title(), first);
        }
    }

    /** Where nothing can be taken over stands an empty page: the numbers were given before. */
    private PDPage taken(Foreign foreign, int page) {
        try {
            return foreign.page(document, page);
        } catch (IOException | RuntimeException broken) {
            return new PDPage(PDRectangle.A4);
        }
    }

    private void add(PDPage page, String stamp) throws IOException {
        document.addPage(page);
        new PageStamp(document, page, font).print(stamp, order.prefix() + String.format("%06d", number++));
    }

    private void entry(String title, PDPage page) {
        PDPageFitDestination top = new PDPageFitDestination();
        top.setPage(page);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(top);
        outline.addLast(item);
    }

    void write(OutputStream out) throws IOException {
        document.save(out, CompressParameters.NO_COMPRESSION);
        out.close();
    }

    @Override
    public void close() throws IOException {
        document.close();
        sheets.close();
        for (Foreign each : open) {
            each.close();
        }
    }
}
