package org.dalil.worker.inside;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.dalil.worker.Failure;

/**
 * Reads a text that came back from a word processor: what it says of itself, its notes and comments first, then its
 * words in their order. Each row tells one thing; {@link WordPart} knows which.
 */
final class WordFile {

    private static final Pattern HIDDEN_PROGRAM = Pattern.compile("(?i).*vba.*\\.bin|.*activeX.*");
    private static final String TEXT = "word/document.xml";

    private final Answer answer;
    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();

    WordFile(Answer answer) {
        this.answer = answer;
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    void read(byte[] content) throws IOException {
        try (Archive archive = Archive.of(content)) {
            if (archive.isBomb()) {
                answer.failed(Failure.BOMB);
                return;
            }
            List<ZipArchiveEntry> entries = archive.entries();
            if (entries.stream().noneMatch(entry -> entry.getName().equals(TEXT))) {
                answer.failed(Failure.BROKEN);
                return;
            }
            if (entries.stream()
                    .anyMatch(entry -> HIDDEN_PROGRAM.matcher(entry.getName()).matches())) {
                answer.row(0, List.of("MACRO"));
            }
            properties(archive, entries);
            part(archive, entries, "word/footnotes.xml");
            part(archive, entries, "word/comments.xml");
            part(archive, entries, TEXT);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** What the file was given to say of itself. */
    private void properties(Archive archive, List<ZipArchiveEntry> entries) throws IOException, XMLStreamException {
        for (ZipArchiveEntry entry : entries) {
            if (entry.getName().equals("docProps/custom.xml")) {
                try (InputStream stream = archive.open(entry)) {
                    properties(xml.createXMLStreamReader(stream));
                }
            }
        }
    }

    private void properties(XMLStreamReader reader) throws XMLStreamException {
        String name = "";
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                if (reader.getLocalName().equals("property")) {
                    name = Objects.requireNonNullElse(reader.getAttributeValue(null, "name"), "");
                } else if (reader.getLocalName().equals("lpwstr")) {
                    answer.row(0, List.of("PROPERTY", name, reader.getElementText()));
                }
            }
        }
    }

    private void part(Archive archive, List<ZipArchiveEntry> entries, String name)
            throws IOException, XMLStreamException {
        for (ZipArchiveEntry entry : entries) {
            if (entry.getName().equals(name)) {
                try (InputStream stream = archive.open(entry)) {
                    new WordPart(xml.createXMLStreamReader(stream), answer).read();
                }
            }
        }
    }
}
