package org.dalil.dossier.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.model.EventSeverity;
import org.apache.fop.fonts.FontEventProducer;
import org.apache.fop.render.intermediate.IFDocumentHandler;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Prints XSL-FO. One engine serves all threads; building it reads the configuration, so there should be one only. */
public final class PdfEngine {

    private static final String PDF = "application/pdf";
    private static final Logger LOG = Logger.getLogger(PdfEngine.class.getName());

    /** Says of each font, for each document, that a table is not supported which our fonts do not need. */
    private static final Logger OF_GLYPH_TABLES =
            Logger.getLogger("org.apache.fop.complexscripts.fonts.GlyphClassTable$CoverageSetClassTable");

    static {
        OF_GLYPH_TABLES.setLevel(java.util.logging.Level.SEVERE);
    }

    private final FopFactory factory;
    private final SAXParserFactory parsers;

    public PdfEngine() {
        countInLatinDigits();
        try (var configuration = PdfEngine.class.getResourceAsStream("fop.xml")) {
            factory = new FopConfParser(configuration, ClassPathResources.BASE, new ClassPathResources())
                    .getFopFactoryBuilder()
                    .build();
            parsers = SAXParserFactory.newDefaultInstance();
            parsers.setNamespaceAware(true);
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.setFeature("http://xml.org/sax/features/external-general-entities", false);
            parsers.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("FOP cannot be set up", e);
        }
    }

    /** FOP numbers its fonts in the digits of the machine's language, and a name in a PDF has no Arabic ones. */
    private static void countInLatinDigits() {
        var machine = Locale.getDefault(Locale.Category.FORMAT);
        if (DecimalFormatSymbols.getInstance(machine).getZeroDigit() != '0') {
            var latin = new Locale.Builder().setLocale(machine).setUnicodeLocaleKeyword("nu", "latn");
            Locale.setDefault(Locale.Category.FORMAT, latin.build());
        }
    }

    /** @throws PdfFailure if a character has no glyph, or a glyph no letters, or anything else goes wrong */
    public byte[] print(PdfOrder order) {
        try {
            var agent = factory.newFOUserAgent();
            agent.setAccessibility(true);
            agent.setCreationDate(Attachment.midnight(order.date()).getTime());
            agent.getEventBroadcaster().addEventListener(PdfEngine::listen);
            var handler = handler(agent);
            agent.setDocumentHandlerOverride(handler);
            var words = new WordGathering();
            var raw = render(order.fo(), agent, words);
            return finish(raw, letters(handler, words), order);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new PdfFailure("no PDF: " + e.getMessage(), e);
        }
    }

    /** One after the other: FOP unfolds its settings when they are first read, and two who do that at once break them. */
    private synchronized IFDocumentHandler handler(FOUserAgent agent) throws FOPException {
        return agent.getRendererFactory().createDocumentHandler(agent, PDF);
    }

    private byte[] render(byte[] fo, FOUserAgent agent, WordGathering words)
            throws FOPException, SAXException, ParserConfigurationException, IOException {
        var out = new ByteArrayOutputStream(1 << 20);
        var pinning = new BracketPinning();
        pinning.setParent(parsers.newSAXParser().getXMLReader());
        words.setParent(pinning);
        words.setContentHandler(factory.newFop(PDF, agent, out).getDefaultHandler());
        words.parse(new InputSource(new ByteArrayInputStream(fo)));
        return out.toByteArray();
    }

    private static GlyphLetters letters(IFDocumentHandler handler, WordGathering words) {
        return new GlyphLetters(handler.getFontInfo().getUsedFonts().values(), words.arabic(), words.latin());
    }

    private static byte[] finish(byte[] raw, GlyphLetters letters, PdfOrder order) throws IOException {
        try (var document = Loader.loadPDF(raw)) {
            var toUnicode = new ToUnicodeRepair(letters);
            var accessibility = new AccessibilityRepair(order.linkDescription());
            var pool = document.getDocument();
            for (var key : new TreeSet<>(pool.getXrefTable().keySet())) {
                if (pool.getObjectFromPool(key).getObject() instanceof COSDictionary dictionary) {
                    toUnicode.apply(dictionary);
                    accessibility.apply(dictionary);
                }
            }
            new Attachment(order.attachment(), order.date()).addTo(document);
            new DocumentIdentity(order.id(), order.date()).applyTo(document);
            var out = new ByteArrayOutputStream(raw.length * 2);
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    /**
     * A character without a glyph comes as a warning, and is a failure here: the text would not be what was written. A
     * line that is too long for its place is not; it is logged without its words.
     */
    private static void listen(Event event) {
        var severity = event.getSeverity();
        boolean warned = severity == EventSeverity.WARN;
        boolean aboutFonts = FontEventProducer.class.getName().equals(event.getEventGroupID());
        if (warned && aboutFonts || severity == EventSeverity.ERROR || severity == EventSeverity.FATAL) {
            throw new PdfFailure(EventFormatter.format(event));
        }
        if (warned) {
            LOG.log(Level.WARNING, "FOP: {0}", event.getEventKey());
        }
    }
}
