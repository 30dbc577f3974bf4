package org.dalil.dossier.pdf;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Collects the different words on their way to FOP: the glyphs it makes of them must be led back to their letters. */
final class WordGathering extends XMLFilterImpl {

    private static final Pattern ARABIC =
            Pattern.compile("[\\u0600-\\u06FF\\u0750-\\u077F\\uFB50-\\uFDFF\\uFE70-\\uFEFF]+");

    /** Latin words in which the font may put one glyph for several letters. */
    private static final Pattern LATIN = Pattern.compile("[A-Za-z\\u00C0-\\u024F]*[fTQ][A-Za-z\\u00C0-\\u024F]*");

    private final Set<String> arabic = new TreeSet<>();
    private final Set<String> latin = new TreeSet<>();
    private final StringBuilder text = new StringBuilder();

    Set<String> arabic() {
        return arabic;
    }

    Set<String> latin() {
        return latin;
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        text.append(chars, start, length);
        super.characters(chars, start, length);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        flush();
        super.startElement(uri, name, qualified, attributes);
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        flush();
        super.endElement(uri, name, qualified);
    }

    private void flush() {
        gather(ARABIC, arabic);
        gather(LATIN, latin);
        text.setLength(0);
    }

    private void gather(Pattern pattern, Set<String> into) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            into.add(matcher.group());
        }
    }
}
