package org.dalil.web.bundles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Finds in a page what does not belong there: words in some language, styles, scripts, addresses of elsewhere. */
class PageText extends DefaultHandler {

    private static final Set<String> SHOWN = Set.of(
            "alt",
            "title",
            "label",
            "text",
            "hint",
            "header",
            "headerText",
            "footerText",
            "legend",
            "placeholder",
            "emptyMessage",
            "itemLabel",
            "summary",
            "aria-label",
            "aria-description",
            "requiredMessage",
            "validatorMessage",
            "converterMessage");

    /** Elements whose {@code value} is shown as it is. */
    private static final Set<String> SHOWING = Set.of(
            "link",
            "outputText",
            "outputLabel",
            "outputLink",
            "commandButton",
            "commandLink",
            "linkButton",
            "button",
            "menuitem",
            "submenu",
            "tag",
            "badge");

    private final String page;
    private final List<String> complaints = new ArrayList<>();
    private String element = "";

    private PageText(Path page) {
        this.page = page.getFileName().toString();
    }

    static List<String> complaints(Path page) {
        PageText text = new PageText(page);
        try {
            SAXParserFactory parsers = SAXParserFactory.newInstance();
            parsers.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            parsers.newSAXParser()
                    .parse(new ByteArrayInputStream(Sources.read(page).getBytes("UTF-8")), text);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            text.complaints.add(page + " cannot be read: " + e.getMessage());
        }
        return text.complaints;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        element = name.replaceFirst("^[a-z]+:", "");
        if (name.equals("style")) {
            complain("a style element");
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute(attributes.getQName(i), attributes.getValue(i));
        }
    }

    private void attribute(String name, String value) {
        if (name.equals("style") || name.endsWith("Style")) {
            complain("style=\"" + value + "\"");
        }
        if (name.matches("on[a-z]+") && !value.startsWith("PF(") && !value.startsWith("#{")) {
            complain("a script in " + name);
        }
        if (!name.startsWith("xmlns") && (value.contains("://") || value.startsWith("//"))) {
            complain("an address of elsewhere in " + name);
        }
        boolean shown = SHOWN.contains(name) || (name.equals("value") && SHOWING.contains(element));
        if (shown && hasLetters(value)) {
            complain("words in " + name + ": " + value);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        String text = new String(characters, start, length);
        if (element.equals("script") && !text.isBlank()) {
            complain("a script");
        } else if (hasLetters(text)) {
            complain("words: " + text.strip());
        }
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
        return new InputSource(new ByteArrayInputStream(new byte[0]));
    }

    private void complain(String what) {
        complaints.add(page + " has " + what);
    }

    private static boolean hasLetters(String text) {
        return text.replaceAll("#\\{[^}]*}", "").codePoints().anyMatch(Character::isLetter);
    }
}
