package org.dalil.worker.inside;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.dalil.worker.Sign;

/**
 * Reads the words of Word, LibreOffice and their like as they come: nothing is built up in memory and nothing put into a
 * file, as the large libraries do.
 */
final class OfficeFile {

    private static final int DEEPEST = 500;
    private static final Set<String> ENDS_OF_LINES = Set.of("p", "h", "br", "cr", "tr", "row", "table-row", "si");
    private static final Set<String> ENDS_OF_CELLS = Set.of("tab", "tc", "c", "table-cell");
    private static final Set<String> NUMBERS = Set.of("v", "instrText", "f");
    private static final Set<String> AUTHORS = Set.of("creator", "lastModifiedBy", "initial-creator", "printed-by");

    private final Archive archive;
    private final OfficeKind kind;
    private final Answer answer;
    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();

    OfficeFile(Archive archive, OfficeKind kind, Answer answer) {
        this.archive = archive;
        this.kind = kind;
        this.answer = answer;
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    void read() throws IOException {
        Set<String> authors = new TreeSet<>();
        try {
            for (ZipArchiveEntry entry : archive.entries()) {
                String name = entry.getName();
                if (name.equals("docProps/core.xml") || name.equals("meta.xml")) {
                    names(entry, authors);
                } else if (name.contains("/embeddings/") || name.startsWith("Object ")) {
                    answer.sign(Sign.FILES_INSIDE, name);
                }
            }
            for (ZipArchiveEntry entry : archive.entries()) {
                if (kind.isPage(entry.getName())) {
                    page(entry, authors);
                    answer.text("\n");
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            authors.forEach(author -> answer.sign(Sign.AUTHOR, author));
        }
    }

    private void names(ZipArchiveEntry entry, Set<String> authors) throws IOException, XMLStreamException {
        try (InputStream stream = archive.open(entry)) {
            XMLStreamReader reader = xml.createXMLStreamReader(stream);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && AUTHORS.contains(reader.getLocalName())) {
                    authors.add(reader.getElementText());
                }
            }
        }
    }

    private void page(ZipArchiveEntry entry, Set<String> authors) throws IOException, XMLStreamException {
        try (InputStream stream = archive.open(entry)) {
            XMLStreamReader reader = xml.createXMLStreamReader(stream);
            int depth = 0;
            int unread = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw new Bomb();
                        }
                        unread += isUnread(reader) ? 1 : 0;
                        corrector(reader, authors);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        unread -= isUnread(reader) ? 1 : 0;
                        end(reader.getLocalName());
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (unread == 0) {
                            answer.text(reader.getText());
                        }
                    }
                    default -> {}
                }
            }
        }
    }

    private static boolean isUnread(XMLStreamReader reader) {
        return NUMBERS.contains(reader.getLocalName());
    }

    private void end(String element) {
        if (ENDS_OF_LINES.contains(element)) {
            answer.text("\n");
        } else if (ENDS_OF_CELLS.contains(element)) {
            answer.text("\t");
        }
    }

    /** Whoever corrected or commented a document stands at each correction. */
    private static void corrector(XMLStreamReader reader, Set<String> authors) {
        for (int i = 0; i < reader.getAttributeCount() && authors.size() < 100; i++) {
            if (reader.getAttributeLocalName(i).equals("author")) {
                authors.add(reader.getAttributeValue(i));
            }
        }
    }
}
