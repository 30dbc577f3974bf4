package org.dalil.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dalil.dossier.content.DossierContent;
import org.dalil.dossier.content.Output;
import org.dalil.dossier.layout.Setting;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the fingerprint of a dossier is taken of.
 *
 * @param anchor where the audit trail ended: number and seal of its last entry
 * @param waived SHA-256 of the list of what was let pass in the check; the list itself stays in the house
 * @param sections by language and key of the section, SHA-256 of its text
 * @param exhibits by number, SHA-256 of the file
 * @param files by name, SHA-256 of what belongs to this version besides the PDFs, which carry this
 */
@JsonPropertyOrder(alphabetic = true)
record Manifest(
        String format,
        String caseNumber,
        String version,
        String date,
        String regime,
        String packVersion,
        String record,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String anchor,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String waived,
        Map<String, Map<String, String>> sections,
        Map<String, String> exhibits,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> files) {

    static final String FILE_NAME = "manifest.json";

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    static Manifest of(DossierContent content, Map<Language, Setting> settings, List<Output> outputs) {
        var imprint = content.imprint();
        var sections = new TreeMap<String, Map<String, String>>();
        settings.forEach((language, setting) -> {
            var digests = new TreeMap<String, String>();
            setting.words()
                    .forEach((key, text) -> digests.put(key, Digest.of(text).hex()));
            sections.put(language.tag(), digests);
        });
        var exhibits = new TreeMap<String, String>();
        content.exhibits().forEach(exhibit -> {
            for (int file = 1; file <= exhibit.digests().size(); file++) {
                exhibits.put(
                        file == 1 ? exhibit.number() : exhibit.number() + "-" + file,
                        exhibit.digests().get(file - 1).hex());
            }
        });
        var files = new TreeMap<String, String>();
        outputs.forEach(output -> files.put(output.name(), output.sha256().hex()));
        return new Manifest(
                "dalil-manifest-1",
                imprint.caseNumber(),
                imprint.version(),
                imprint.date().toString(),
                imprint.regime(),
                imprint.packVersion(),
                imprint.record(),
                imprint.anchor() == null ? null : imprint.anchor().toString(),
                imprint.waived() == null ? null : imprint.waived().hex(),
                sections,
                exhibits,
                files);
    }

    byte[] toJson() {
        try {
            return JSON.writeValueAsString(this).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a manifest is plain text", e);
        }
    }
}
