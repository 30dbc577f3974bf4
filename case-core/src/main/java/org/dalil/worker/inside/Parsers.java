package org.dalil.worker.inside;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.dalil.worker.Sign;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** What Tika does for us. */
final class Parsers {

    private final TikaConfig config = TikaConfig.getDefaultConfig();
    private final Detector detector = config.getDetector();
    private final MediaTypeRegistry registry = config.getMediaTypeRegistry();
    private final Map<MediaType, Parser> parsers =
            ((CompositeParser) config.getParser()).getParsers(new ParseContext());

    /** By what is in it; the ending of its name says more only where it says the same more exactly. */
    MediaType type(byte[] content, String ending) throws IOException {
        Metadata name = new Metadata();
        if (!ending.isEmpty()) {
            name.set(TikaCoreProperties.RESOURCE_NAME_KEY, "x." + ending);
        }
        try (InputStream stream = FileMagic.valueOf(content) == FileMagic.OLE2
                ? opened(content)
                : TikaInputStream.get(new ByteArrayInputStream(content))) {
            return registry.normalize(detector.detect(stream, name)).getBaseType();
        }
    }

    /** What the ending alone would make one believe; octets where it means nothing. */
    MediaType promised(String ending) throws IOException {
        Metadata name = new Metadata();
        name.set(TikaCoreProperties.RESOURCE_NAME_KEY, "x." + ending);
        return registry.normalize(config.getMimeRepository().detect(null, name)).getBaseType();
    }

    /** Whether one is the other, or a kind of it. */
    boolean agree(MediaType one, MediaType other) {
        return one.equals(other)
                || registry.isSpecializationOf(one, other)
                || registry.isSpecializationOf(other, one)
                || one.getType().equals("text") && other.getType().equals("text");
    }

    /** Sends the text as it is read. What lies in it is named and left alone. */
    Metadata read(byte[] content, MediaType type, Answer answer) throws IOException {
        Metadata said = new Metadata();
        said.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, type.toString());
        ParseContext context = new ParseContext();
        // the words of a mail are a part of it that it hands on
        context.set(Parser.class, config.getParser());
        context.set(EmbeddedDocumentExtractor.class, new NamesOnly(answer));
        ContentHandler text = new Shallow(new BodyContentHandler(new Speech(answer)));
        try (InputStream stream = opened(content)) {
            parserOf(type).parse(stream, text, said, context);
        } catch (SAXException e) {
            Looking.passOn(e);
            throw new IOException(e);
        } catch (TikaException e) {
            Looking.passOn(e);
            throw new IOException(e);
        }
        return said;
    }

    /** The older documents of Microsoft are opened in memory, or their parsers would put them into a file first. */
    private static InputStream opened(byte[] content) throws IOException {
        if (FileMagic.valueOf(content) != FileMagic.OLE2) {
            return new ByteArrayInputStream(content);
        }
        TikaInputStream stream = TikaInputStream.get(content);
        stream.setOpenContainer(new POIFSFileSystem(new ByteArrayInputStream(content)));
        return stream;
    }

    /**
     * The one that knows this kind best, itself: those who choose among parsers wrap what they read, and then some put it
     * into a file.
     */
    private Parser parserOf(MediaType type) {
        for (MediaType kind = type; kind != null; kind = registry.getSupertype(kind)) {
            Parser found = parsers.get(kind);
            if (found != null) {
                return found;
            }
        }
        return EmptyParser.INSTANCE;
    }

    private record NamesOnly(Answer answer) implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata inside) {
            String name = inside.get(TikaCoreProperties.RESOURCE_NAME_KEY);
            answer.sign(Sign.FILES_INSIDE, name == null ? "…" : name);
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata inside, boolean outputHtml) {
            throw new IllegalStateException("what lies in a file is left alone");
        }
    }
}
