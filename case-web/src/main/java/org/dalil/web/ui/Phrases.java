package org.dalil.web.ui;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dalil.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * All words of the house, as ICU patterns. The first segment of a key names the bundle: {@code requests.stage.DRAFTING}
 * is {@code stage.DRAFTING} in {@code i18n/Requests.properties}. A key without words shows itself; a test finds those.
 */
@ApplicationScoped
public class Phrases {

    private static final Logger LOG = Logger.getLogger(Phrases.class.getName());

    private final Map<String, Map<String, String>> bundles = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

    public String say(Language language, String key, Object... arguments) {
        MessageFormat pattern = patterns.computeIfAbsent(language.tag() + ' ' + key, unknown -> pattern(language, key));
        synchronized (pattern) { // ICU formats keep state while they format
            return pattern.format(arguments);
        }
    }

    public boolean knows(Language language, String key) {
        return words(key, language) != null;
    }

    /** The keys that begin like this, in no order. */
    public List<String> keys(Language language, String beginning) {
        int dot = beginning.indexOf('.');
        return bundle(beginning.substring(0, dot), language).keySet().stream()
                .map(key -> beginning.substring(0, dot + 1) + key)
                .filter(key -> key.startsWith(beginning))
                .toList();
    }

    private @Nullable String words(String key, Language language) {
        int dot = key.indexOf('.');
        return dot < 0 ? null : bundle(key.substring(0, dot), language).get(key.substring(dot + 1));
    }

    private MessageFormat pattern(Language language, String key) {
        String text = words(key, language);
        if (text == null) {
            LOG.log(Level.WARNING, "no words for {0} in {1}", new Object[] {key, language});
            return new MessageFormat(key.replaceAll("[{}]", ""), Locale.ROOT);
        }
        return new MessageFormat(text, digitsOf(language));
    }

    private Map<String, String> bundle(String name, Language language) {
        String file = Character.toUpperCase(name.charAt(0))
                + name.substring(1)
                + (language == Language.ENGLISH ? "" : "_" + language.tag());
        return bundles.computeIfAbsent(file, Phrases::read);
    }

    private static Map<String, String> read(String file) {
        Properties properties = new Properties();
        try (var stream = Phrases.class.getResourceAsStream("/i18n/" + file + ".properties")) {
            if (stream != null) {
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                properties.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new ConcurrentHashMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }

    /** Digits are 0 to 9 in every language, as in the letters themselves. */
    private static ULocale digitsOf(Language language) {
        return ULocale.forLanguageTag(language.tag() + "-u-nu-latn");
    }
}
