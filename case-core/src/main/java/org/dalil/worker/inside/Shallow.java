package org.dalil.worker.inside;

import org.apache.tika.sax.ContentHandlerDecorator;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Nothing that a person wrote is nested as deep as what a person made to break programs. */
final class Shallow extends ContentHandlerDecorator {

    private static final int DEEPEST = 500;

    private int depth;

    Shallow(ContentHandler inner) {
        super(inner);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        if (++depth > DEEPEST) {
            throw new Bomb();
        }
        super.startElement(uri, localName, name, attributes);
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        depth--;
        super.endElement(uri, localName, name);
    }
}
