package org.dalil.web.bundles;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dalil.shared.Language;
import org.jspecify.annotations.Nullable;

/** The words of one feature, in all languages. */
record Bundle(String name, Map<Language, Map<String, String>> words) {

    /** The CLDR categories that the numbers of a language fall into. */
    private static final Map<Language, Set<String>> CATEGORIES = Map.of(
            Language.ENGLISH, Set.of("one", "other"),
            Language.FRENCH, Set.of("one", "many", "other"),
            Language.ARABIC, Set.of("zero", "one", "two", "few", "many", "other"));

    static List<Bundle> allIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".properties") && !file.contains("_"))
                    .map(file -> file.replace(".properties", ""))
                    .sorted()
                    .map(name -> read(folder, name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bundle read(Path folder, String name) {
        Map<Language, Map<String, String>> words = new TreeMap<>();
        for (Language language : Language.values()) {
            String suffix = language == Language.ENGLISH ? "" : "_" + language.tag();
            words.put(language, properties(folder.resolve(name + suffix + ".properties")));
        }
        return new Bundle(name, words);
    }

    private static Map<String, String> properties(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Map<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }

    /** The keys as pages write them: {@code requests.stage.DRAFTING}. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        words.getOrDefault(Language.ENGLISH, Map.of()).keySet().forEach(key -> keys.add(prefix() + key));
        return keys;
    }

    String prefix() {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1) + ".";
    }

    /** Whether somebody else speaks it, in patterns of {@code java.text}: Faces itself, and the program that starts Dalil. */
    boolean isOfOthers() {
        return Set.of("Faces", "Launch").contains(name);
    }

    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        Map<String, String> english = words.getOrDefault(Language.ENGLISH, Map.of());
        words.forEach((language, texts) -> {
            english.keySet().stream()
                    .filter(key -> !texts.containsKey(key))
                    .forEach(key -> complaints.add(prefix() + key + " has no words in " + language));
            texts.keySet().stream()
                    .filter(key -> !english.containsKey(key))
                    .forEach(key -> complaints.add(prefix() + key + " is in " + language + " only"));
            texts.forEach((key, text) -> complaints.addAll(complaintsAbout(language, key, text, english.get(key))));
        });
        return complaints;
    }

    private List<String> complaintsAbout(Language language, String key, String text, @Nullable String english) {
        List<String> complaints = new ArrayList<>();
        String where = prefix() + key + " in " + language;
        if (text.isBlank()) {
            complaints.add(where + " is empty");
        }
        try {
            MessagePattern pattern = new MessagePattern(text);
            if (english != null && !arguments(pattern).equals(arguments(new MessagePattern(english)))) {
                complaints.add(where + " has other arguments than in English");
            }
            if (!isOfOthers()) {
                complaints.addAll(wrongPlurals(pattern, language, where));
            }
        } catch (RuntimeException e) {
            complaints.add(where + " is no ICU pattern: " + e.getMessage());
        }
        return complaints;
    }

    private static Set<String> arguments(MessagePattern pattern) {
        Set<String> arguments = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_NUMBER || part.getType() == Part.Type.ARG_NAME) {
                arguments.add(pattern.getSubstring(part));
            }
        }
        return arguments;
    }

    private static List<String> wrongPlurals(MessagePattern pattern, Language language, String where) {
        List<String> complaints = new ArrayList<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL) {
                Set<String> selectors = selectors(pattern, i);
                if (!selectors.equals(CATEGORIES.get(language))) {
                    complaints.add(where + " has the plural forms " + selectors);
                }
            }
        }
        return complaints;
    }

    /** The categories of one plural argument, without exact numbers such as {@code =0}. */
    private static Set<String> selectors(MessagePattern pattern, int start) {
        Set<String> selectors = new TreeSet<>();
        int end = pattern.getLimitPartIndex(start);
        for (int i = start + 1; i < end; i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.MSG_START) {
                i = pattern.getLimitPartIndex(i);
            } else if (part.getType() == Part.Type.ARG_SELECTOR
                    && !pattern.getSubstring(part).startsWith("=")) {
                selectors.add(pattern.getSubstring(part));
            }
        }
        return selectors;
    }
}
