package org.dalil.dossier.pdf;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** Gives FOP the fonts beside this class, read once, and nothing else: no file, no address. */
final class ClassPathResources implements ResourceResolver {

    /** Looks like a file, since others make a URL of it; it is never opened as one. */
    static final URI BASE = URI.create("file:/fonts-of-dalil/");

    private final Map<String, byte[]> fonts = new ConcurrentHashMap<>();

    @Override
    public Resource getResource(URI uri) throws IOException {
        var name = BASE.relativize(uri).toString();
        if (!name.matches("\\w+\\.ttf")) {
            throw new FileNotFoundException("not a font of this program: " + uri);
        }
        var bytes = fonts.get(name);
        if (bytes == null) {
            bytes = read(name);
            fonts.put(name, bytes);
        }
        return new Resource(new ByteArrayInputStream(bytes));
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
        throw new IOException("FOP writes nothing by itself: " + uri);
    }

    private static byte[] read(String name) throws IOException {
        try (var stream = ClassPathResources.class.getResourceAsStream("fonts/" + name)) {
            if (stream == null) {
                throw new FileNotFoundException("no such font: " + name);
            }
            return stream.readAllBytes();
        }
    }
}
