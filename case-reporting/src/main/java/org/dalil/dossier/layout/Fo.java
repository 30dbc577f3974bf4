package org.dalil.dossier.layout;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dalil.dossier.content.Embedded;

/**
 * Writes formatting objects, and remembers the words of each section as it writes them: their fingerprint goes into the
 * manifest.
 */
final class Fo {

    private static final String NOT_WORDS = "[\u200B\u200E\u200F]";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 19);
    private final XMLStreamWriter xml;
    private final Map<String, StringBuilder> words = new LinkedHashMap<>();
    private StringBuilder current = new StringBuilder();
    private boolean remembering = true;

    Fo() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void element(String name, Traits traits, Runnable inside) {
        named("fo:" + name, traits, inside);
    }

    /** An element of another vocabulary; its name says which. */
    void named(String name, Traits traits, Runnable inside) {
        write(() -> {
            xml.writeStartElement(name);
            for (var trait : traits.values().entrySet()) {
                xml.writeAttribute(trait.getKey(), trait.getValue());
            }
        });
        inside.run();
        write(xml::writeEndElement);
        if (remembering && name.equals("fo:block")) {
            current.append('\n');
        }
    }

    void block(Traits traits, Runnable inside) {
        element("block", traits, inside);
    }

    void inline(Traits traits, Runnable inside) {
        element("inline", traits, inside);
    }

    void empty(String name, Traits traits) {
        element(name, traits, () -> {});
    }

    void text(String marked) {
        var text = Embedded.plain(marked);
        if (remembering) {
            current.append(text.replaceAll(NOT_WORDS, ""));
        }
        write(() -> xml.writeCharacters(text));
    }

    /** From here on words belong to this section. */
    void section(String key) {
        current = words.computeIfAbsent(key, k -> new StringBuilder());
    }

    /** Writes what no fingerprint can be taken of, such as the fingerprint. */
    void forgetting(Runnable inside) {
        boolean before = remembering;
        remembering = false;
        inside.run();
        remembering = before;
    }

    Map<String, String> words() {
        var all = new LinkedHashMap<String, String>();
        words.forEach((key, text) -> all.put(key, text.toString()));
        return all;
    }

    byte[] toBytes() {
        write(xml::writeEndDocument);
        return bytes.toByteArray();
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("no FO written", e);
        }
    }
}
