package org.dalil.dossier.word;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What a document has besides its words: which parts there are, what it is called, how it is opened. */
final class Frame {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** Our fonts, and what stands in for them where they are not installed. */
    private static final Map<String, String> FONTS =
            new TreeMap<>(Map.of("Amiri", "Traditional Arabic", "Noto Sans Mono", "Consolas", "Noto Serif", "Cambria"));

    private final Typography typography;
    private final String title;
    private final String origin;

    Frame(Typography typography, String title, String origin) {
        this.typography = typography;
        this.title = title;
        this.origin = origin;
    }

    boolean saysWhereItIsFrom() {
        return !origin.isEmpty();
    }

    byte[] contentTypes(Set<String> running) {
        return xml(writer -> {
            writer.writeStartElement("Types");
            writer.writeDefaultNamespace(PACKAGE + "content-types");
            usual(writer, "rels", "application/vnd.openxmlformats-package.relationships+xml");
            usual(writer, "xml", "application/xml");
            type(writer, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
            if (saysWhereItIsFrom()) {
                type(
                        writer,
                        "/docProps/custom.xml",
                        "application/vnd.openxmlformats-officedocument.custom-properties+xml");
            }
            type(writer, "/word/document.xml", TYPE + "document.main+xml");
            for (String part : new String[] {"styles", "settings", "fontTable", "footnotes"}) {
                type(writer, "/word/" + part + ".xml", TYPE + part + "+xml");
            }
            for (String part : running) {
                type(writer, "/word/" + part, TYPE + (part.startsWith("header") ? "header" : "footer") + "+xml");
            }
        });
    }

    private static void usual(XMLStreamWriter writer, String extension, String type) throws XMLStreamException {
        writer.writeEmptyElement("Default");
        writer.writeAttribute("Extension", extension);
        writer.writeAttribute("ContentType", type);
    }

    private static void type(XMLStreamWriter writer, String part, String type) throws XMLStreamException {
        writer.writeEmptyElement("Override");
        writer.writeAttribute("PartName", part);
        writer.writeAttribute("ContentType", type);
    }

    byte[] relations() {
        return xml(writer -> {
            writer.writeStartElement("Relationships");
            writer.writeDefaultNamespace(PACKAGE + "relationships");
            relation(writer, "r1", Part.RELATIONS + "/officeDocument", "word/document.xml");
            relation(writer, "r2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
            if (saysWhereItIsFrom()) {
                relation(writer, "r3", Part.RELATIONS + "/custom-properties", "docProps/custom.xml");
            }
        });
    }

    private static void relation(XMLStreamWriter writer, String id, String type, String target)
            throws XMLStreamException {
        writer.writeEmptyElement("Relationship");
        writer.writeAttribute("Id", id);
        writer.writeAttribute("Type", type);
        writer.writeAttribute("Target", target);
    }

    byte[] properties() {
        return xml(writer -> {
            writer.writeStartElement("cp:coreProperties");
            writer.writeAttribute("xmlns:cp", PACKAGE + "metadata/core-properties");
            writer.writeAttribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
            writer.writeStartElement("dc:title");
            writer.writeCharacters(title);
            writer.writeEndElement();
            writer.writeStartElement("dc:language");
            writer.writeCharacters(Typography.tag(typography.language().tag()));
            writer.writeEndElement();
        });
    }

    /** What survives whatever is done with the text: programs keep a property that they do not know. */
    byte[] origin() {
        return xml(writer -> {
            writer.writeStartElement("Properties");
            writer.writeDefaultNamespace("http://schemas.openxmlformats.org/officeDocument/2006/custom-properties");
            writer.writeNamespace("vt", "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes");
            writer.writeStartElement("property");
            writer.writeAttribute("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}");
            writer.writeAttribute("pid", "2");
            writer.writeAttribute("name", WordPress.ORIGIN);
            writer.writeStartElement("vt:lpwstr");
            writer.writeCharacters(origin);
            writer.writeEndElement();
            writer.writeEndElement();
        });
    }

    byte[] settings() {
        var part = new Part("settings");
        part.empty("removePersonalInformation").empty("removeDateAndTime");
        part.empty("defaultTabStop", "val", "720");
        part.open("footnotePr")
                .empty("footnote", "id", "-1")
                .empty("footnote", "id", "0")
                .close();
        part.open("compat")
                .empty(
                        "compatSetting",
                        "name",
                        "compatibilityMode",
                        "uri",
                        "http://schemas.microsoft.com/office/word",
                        "val",
                        "15")
                .close();
        part.empty("themeFontLang", "val", Typography.tag(typography.language().tag()), "bidi", "ar-SA");
        return part.toBytes();
    }

    byte[] fonts() {
        var part = new Part("fonts");
        FONTS.forEach((font, instead) ->
                part.open("font", "name", font).empty("altName", "val", instead).close());
        return part.toBytes();
    }

    private interface Writing {
        void to(XMLStreamWriter writer) throws XMLStreamException;
    }

    private static byte[] xml(Writing writing) {
        try {
            var out = new ByteArrayOutputStream();
            var writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            writer.writeStartDocument("UTF-8", "1.0");
            writing.to(writer);
            writer.writeEndDocument();
            writer.close();
            return out.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
