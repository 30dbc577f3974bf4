package org.dalil.regimes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Shelves with a small regime on them, sound or broken in one place. */
final class PackShelfFixture {

    static final String SMALL = "XX-SMALL/1.0";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final ArrayNode index = JSON.createArrayNode();

    private PackShelfFixture() {
        files.put("regimes/vocabulary.json", bytes("regimes/vocabulary.json"));
    }

    static PackShelfFixture empty() {
        return new PackShelfFixture();
    }

    /** The small regime after something was done to it. */
    static PackShelf with(Consumer<ObjectNode> change) {
        return empty().and(SMALL, change).shelf();
    }

    PackShelfFixture and(String name, Consumer<ObjectNode> change) {
        ObjectNode pack = (ObjectNode) tree("regimes-small/pack.json");
        change.accept(pack);
        return and(name, pack.toString());
    }

    PackShelfFixture and(String name, String text) {
        files.put("regimes/" + name + ".json", text.getBytes(StandardCharsets.UTF_8));
        return listed(name);
    }

    PackShelfFixture listed(String name) {
        index.add(name);
        return this;
    }

    PackShelfFixture vocabulary(Consumer<ObjectNode> change) {
        ObjectNode vocabulary = (ObjectNode) tree("regimes/vocabulary.json");
        change.accept(vocabulary);
        files.put("regimes/vocabulary.json", vocabulary.toString().getBytes(StandardCharsets.UTF_8));
        return this;
    }

    PackShelf shelf() {
        ObjectNode packs = JSON.createObjectNode();
        packs.set("packs", index);
        files.put("regimes/index.json", packs.toString().getBytes(StandardCharsets.UTF_8));
        return new PackShelf(files::get);
    }

    static JsonNode tree(String resource) {
        try {
            return JSON.readTree(bytes(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String resource) {
        try (var stream = PackShelfFixture.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
