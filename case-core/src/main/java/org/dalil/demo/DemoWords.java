package org.dalil.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * The languages that the records lack. Each text is found under its English words, under its Arabic ones where there
 * are no English.
 */
record DemoWords(Map<String, LocalText> byText) {

    static final DemoWords SHIPPED = of(Json.resource("words.json"));

    private static final LocalText NOTHING = new LocalText(null, null, null);

    DemoWords {
        byText = Map.copyOf(byText);
    }

    private static DemoWords of(JsonNode words) {
        Map<String, LocalText> found = new HashMap<>();
        words.properties().forEach(entry -> {
            JsonNode text = entry.getValue();
            found.put(
                    entry.getKey(), new LocalText(Json.text(text, "ar"), Json.text(text, "en"), Json.text(text, "fr")));
        });
        return new DemoWords(found);
    }

    /** The text in every language that we have; what the record itself says always stays. */
    LocalText complete(LocalText text) {
        LocalText more = byText.getOrDefault(key(text), NOTHING);
        return new LocalText(either(text.ar(), more.ar()), either(text.en(), more.en()), either(text.fr(), more.fr()));
    }

    static String key(LocalText text) {
        return Objects.requireNonNullElse(text.en(), Objects.requireNonNullElse(text.ar(), ""));
    }

    private static @Nullable String either(@Nullable String said, @Nullable String added) {
        return said != null ? said : added;
    }
}
