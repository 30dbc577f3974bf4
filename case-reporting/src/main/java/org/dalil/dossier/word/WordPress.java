package org.dalil.dossier.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.dalil.shared.Language;

/**
 * Makes documents for word processors of formatting objects. The same objects give the same bytes: no author, no time, no
 * machine, no trace of who wrote when is in them.
 */
public final class WordPress {

    /** The property in which a document says where it is from. */
    public static final String ORIGIN = "Dalil";

    /** The oldest day of which an archive does not write down the time zone of the machine too. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 12, 0);

    private final XMLInputFactory readers = XMLInputFactory.newDefaultFactory();

    public WordPress() {
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        readers.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /** @param title of the document, the one thing that its properties say besides its language */
    public byte[] print(byte[] fo, String title, Language language) {
        return print(fo, title, language, "");
    }

    /**
     * The same, with what the document says of itself when it comes back.
     *
     * @param origin printed on its pages anyway; empty: nothing
     */
    public byte[] print(byte[] fo, String title, Language language, String origin) {
        var typography = new Typography(language);
        var document = new Part("document");
        document.open("body");
        var notes = new Notes();
        var sections = new Sections(document, language == Language.ARABIC);
        try {
            var reader = readers.createXMLStreamReader(new ByteArrayInputStream(fo));
            new FoReader(reader, typography, notes, sections, document).read();
            reader.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the layout writes what can be read", e);
        }
        sections.properties();
        document.close();
        return archive(new Frame(typography, title, origin), typography, document, notes, sections);
    }

    private static byte[] archive(Frame frame, Typography typography, Part document, Notes notes, Sections sections) {
        document.leadsTo("styles", "styles.xml");
        document.leadsTo("settings", "settings.xml");
        document.leadsTo("fontTable", "fontTable.xml");
        document.leadsTo("footnotes", "footnotes.xml");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "[Content_Types].xml",
                frame.contentTypes(sections.runningParts().keySet()));
        files.put("_rels/.rels", frame.relations());
        files.put("docProps/core.xml", frame.properties());
        if (frame.saysWhereItIsFrom()) {
            files.put("docProps/custom.xml", frame.origin());
        }
        part(files, "document.xml", document);
        part(files, "footnotes.xml", notes.part());
        sections.runningParts().forEach((name, part) -> part(files, name, part));
        files.put("word/styles.xml", new Stylesheet(typography).toBytes());
        files.put("word/settings.xml", frame.settings());
        files.put("word/fontTable.xml", frame.fonts());
        return zipped(files);
    }

    private static void part(Map<String, byte[]> files, String name, Part part) {
        files.put("word/" + name, part.toBytes());
        if (part.leadsAnywhere()) {
            files.put("word/_rels/" + name + ".rels", part.relations());
        }
    }

    private static byte[] zipped(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream(1 << 16);
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
