package org.dalil.dossier.word;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A part of the package in XML, and the addresses outside to which it leads. */
final class Part {

    static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final XMLStreamWriter xml;
    private final Map<String, String> targets = new LinkedHashMap<>();
    private final Map<String, String> kinds = new LinkedHashMap<>();

    Part(String root) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("w:" + root);
            xml.writeAttribute("xmlns:w", WORDS);
            xml.writeAttribute("xmlns:r", RELATIONS);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element with attributes in pairs; those without a prefix are of the vocabulary of words. */
    Part open(String name, String... attributes) {
        return write(() -> {
            xml.writeStartElement("w:" + name);
            attributes(attributes);
        });
    }

    Part empty(String name, String... attributes) {
        return write(() -> {
            xml.writeEmptyElement("w:" + name);
            attributes(attributes);
        });
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(
                    attributes[i].indexOf(':') < 0 ? "w:" + attributes[i] : attributes[i], attributes[i + 1]);
        }
    }

    Part close() {
        return write(xml::writeEndElement);
    }

    Part text(String text) {
        return write(() -> xml.writeCharacters(text));
    }

    /** @return the id under which this part leads there */
    String leadsTo(String kind, String target) {
        return targets.entrySet().stream()
                .filter(known -> known.getValue().equals(target))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> {
                    String id = "r" + (targets.size() + 1);
                    targets.put(id, target);
                    kinds.put(id, kind);
                    return id;
                });
    }

    boolean leadsAnywhere() {
        return !targets.isEmpty();
    }

    byte[] relations() {
        try {
            var out = new ByteArrayOutputStream();
            var relations = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            relations.writeStartDocument("UTF-8", "1.0");
            relations.writeStartElement("Relationships");
            relations.writeDefaultNamespace("http://schemas.openxmlformats.org/package/2006/relationships");
            for (var target : targets.entrySet()) {
                String kind = kinds.get(target.getKey());
                relations.writeEmptyElement("Relationship");
                relations.writeAttribute("Id", target.getKey());
                relations.writeAttribute("Type", RELATIONS + "/" + kind);
                relations.writeAttribute("Target", target.getValue());
                if (kind.equals("hyperlink")) {
                    relations.writeAttribute("TargetMode", "External");
                }
            }
            relations.writeEndDocument();
            relations.close();
            return out.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] toBytes() {
        write(xml::writeEndDocument);
        return bytes.toByteArray();
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }

    private Part write(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException("no part written", e);
        }
    }
}
