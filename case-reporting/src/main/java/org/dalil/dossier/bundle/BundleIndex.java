package org.dalil.dossier.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dalil.dossier.content.BundleContent;
import org.dalil.dossier.content.BundleSheet;
import org.dalil.dossier.content.Output;
import org.dalil.shared.Language;

/** What lies where in a bundle, for machines. */
record BundleIndex(String prefix, Language language, List<BundleSheet> sheets) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    Output toOutput() {
        ObjectNode index = JSON.createObjectNode();
        index.put("format", "dalil-bundle-1");
        index.put("language", language.tag());
        ArrayNode exhibits = index.putArray("exhibits");
        for (var sheet : sheets) {
            var exhibit = exhibits.addObject();
            exhibit.put("number", sheet.exhibit().number());
            exhibit.put("volume", sheet.span().volume());
            exhibit.put("pages", sheet.span().pages());
            exhibit.put("first", BundleContent.stamped(prefix, sheet.span().first()));
            exhibit.put(
                    "last",
                    BundleContent.stamped(
                            prefix, sheet.span().first() + sheet.span().pages() - 1));
            var files = exhibit.putArray("sha256");
            sheet.exhibit().digests().forEach(digest -> files.add(digest.hex()));
            var notes = exhibit.putArray("notes");
            sheet.notes().forEach(note -> {
                var said = notes.addObject();
                said.put("code", note.code().name());
                if (!note.argument().isEmpty()) {
                    said.put("about", note.argument());
                }
            });
        }
        try {
            var bytes = JSON.writeValueAsString(index).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return new Output(Bundle.NAME + language.tag() + ".json", "application/json", bytes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can be written", e);
        }
    }
}
