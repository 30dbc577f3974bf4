package org.dalil.dossier.parcel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.ResourceBundle;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;

/** The page that checks a package: everything it needs is in it, and it may fetch nothing. */
record Verifier(String label, LocalDate date, Digest fingerprint, Digest root) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param manifest the lines that the files are compared with */
    byte[] page(String manifest) {
        String page = resource("/org/dalil/dossier/parcel/verify.html")
                .replace("/*SHA*/", resource("/META-INF/resources/js/sha256.js"))
                .replace("/*VERIFY*/", resource("/org/dalil/dossier/parcel/verify.js"))
                .replace("{\"known\":0}", known(manifest));
        return page.getBytes(StandardCharsets.UTF_8);
    }

    private String known(String manifest) {
        ObjectNode known = JSON.createObjectNode();
        known.put("label", label);
        known.put("date", date.toString());
        known.put("fingerprint", fingerprint.hex());
        known.put("root", root.hex());
        ObjectNode files = known.putObject("files");
        manifest.lines().forEach(line -> files.put(line.substring(66), line.substring(0, 64)));
        ObjectNode words = known.putObject("words");
        for (Language language : Language.values()) {
            ObjectNode spoken = words.putObject(language.tag());
            ResourceBundle bundle = ResourceBundle.getBundle(
                    "i18n.Parcel",
                    language.locale(),
                    Verifier.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            bundle.keySet().stream().sorted().forEach(key -> spoken.put(key, bundle.getString(key)));
        }
        try {
            return JSON.writeValueAsString(known).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can be written", e);
        }
    }

    private static String resource(String name) {
        try (InputStream file = Verifier.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
