package org.dalil.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dalil.dossier.content.DossierContent;
import org.dalil.dossier.content.Output;
import org.dalil.dossier.content.SectionBody;
import org.dalil.dossier.content.SectionBody.Signatories;
import org.dalil.dossier.layout.Setting;
import org.dalil.requests.DossierRow;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What a version says: the words of each section in each language, of which the manifest has the fingerprints, and who
 * signed. It is kept with the version and never handed in.
 *
 * @param sections in their order
 * @param paragraphs as they were written, by their keys; null in a version that was built before they were kept
 */
record VersionWords(
        String format,
        List<Spoken> sections,
        List<LocalText> organisations,
        List<LocalText> people,
        @Nullable Map<String, LocalText> paragraphs) {

    private static final String FORMAT = "dalil-words-1";
    static final VersionWords NONE = new VersionWords(FORMAT, List.of(), List.of(), List.of(), Map.of());
    private static final ObjectMapper JSON =
            JsonMapper.builder().disable(MapperFeature.AUTO_DETECT_IS_GETTERS).build();

    /**
     * One section.
     *
     * @param heading empty for what has none in the pack: the cover, the contents
     * @param words by the tag of the language
     */
    record Spoken(String key, String number, LocalText heading, Map<String, String> words) {}

    VersionWords {
        sections = List.copyOf(sections);
        organisations = List.copyOf(organisations);
        people = List.copyOf(people);
        paragraphs = paragraphs == null ? Map.of() : new LinkedHashMap<>(paragraphs);
    }

    static VersionWords of(DossierContent content, Map<Language, Setting> settings) {
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        settings.forEach((language, setting) -> setting.words()
                .forEach((key, text) -> words.computeIfAbsent(key, unknown -> new LinkedHashMap<>())
                        .put(language.tag(), text)));
        List<Spoken> sections = new ArrayList<>();
        words.forEach((key, spoken) -> sections.add(content.sections().stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .map(section -> new Spoken(key, section.number(), section.heading(), spoken))
                .orElseGet(() -> new Spoken(key, "", LocalText.orEmpty(null), spoken))));
        List<Signatories> lists = content.sections().stream()
                .flatMap(section -> parts(section.body()))
                .filter(Signatories.class::isInstance)
                .map(Signatories.class::cast)
                .toList();
        return new VersionWords(
                FORMAT,
                sections,
                lists.stream()
                        .flatMap(list -> list.organisations().stream())
                        .map(SectionBody.Organisation::name)
                        .toList(),
                lists.stream()
                        .flatMap(list -> list.experts().stream())
                        .map(SectionBody.Expert::name)
                        .toList(),
                paragraphs(content));
    }

    private static Map<String, LocalText> paragraphs(DossierContent content) {
        Map<String, LocalText> written = new LinkedHashMap<>();
        content.sections().stream().flatMap(section -> parts(section.body())).forEach(body -> {
            body.paragraphs()
                    .forEach(paragraph ->
                            written.put(paragraph.key(), paragraph.prose().text()));
            if (body instanceof SectionBody.Reasons reasons) {
                for (int i = 0; i < reasons.statement().size(); i++) {
                    written.put(reasons.key(i), reasons.statement().get(i).text());
                }
            } else if (body instanceof SectionBody.Contrary contrary) {
                contrary.objections().stream()
                        .filter(objection -> objection.key() != null)
                        .forEach(objection ->
                                written.put(objection.key(), objection.answer().text()));
            }
        });
        return written;
    }

    /** What the drafter wrote, in the markup. */
    Optional<String> written(String key, Language language) {
        return Optional.ofNullable(paragraphs).map(all -> all.get(key)).flatMap(text -> text.in(language));
    }

    private static Stream<SectionBody> parts(SectionBody body) {
        return body instanceof SectionBody.Parts several ? several.parts().stream() : Stream.of(body);
    }

    static VersionWords from(byte[] json) {
        try {
            return JSON.readValue(json, VersionWords.class);
        } catch (IOException e) {
            throw new UncheckedIOException("words that cannot be read", e);
        }
    }

    Output toOutput() {
        try {
            return new Output(DossierRow.WORDS, "application/json", JSON.writeValueAsBytes(this));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("words are plain text", e);
        }
    }

    List<String> keys() {
        return sections.stream().map(Spoken::key).toList();
    }

    /** What a section says in a language; empty where there is none. */
    String said(String section, Language language) {
        return section(section)
                .map(spoken -> spoken.words().getOrDefault(language.tag(), ""))
                .orElse("");
    }

    Optional<Spoken> section(String key) {
        return sections.stream().filter(section -> section.key().equals(key)).findFirst();
    }
}
