package org.dalil.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.dalil.dossier.content.DossierContent;
import org.dalil.dossier.content.Prose;
import org.dalil.dossier.content.Section;
import org.dalil.dossier.content.SectionBody;
import org.dalil.dossier.content.SectionBody.Expert;
import org.dalil.dossier.content.SectionBody.Organisation;
import org.dalil.dossier.content.SectionBody.Signatories;
import org.dalil.shared.Digest;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/** The case of the joint letter about NSO Group: narrative from one file, signatories from the seed cases. */
public final class NsoDossier {

    private NsoDossier() {}

    public static DossierContent content() {
        try {
            var content = mapper().treeToValue(json("nso-dossier.json"), DossierContent.class);
            var signatories = json("seed-cases.json").at("/cases/0/signatories");
            return with(content, "annex_sign", body -> signed((Signatories) body, signatories));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same dossier with another body in one section. */
    public static DossierContent with(DossierContent content, String key, Function<SectionBody, SectionBody> change) {
        var sections = content.sections().stream()
                .map(section -> section.key().equals(key)
                        ? new Section(key, section.number(), section.heading(), change.apply(section.body()))
                        : section)
                .toList();
        return new DossierContent(content.imprint(), content.cover(), sections, content.exhibits());
    }

    private static JsonNode json(String name) throws IOException {
        try (var stream = NsoDossier.class.getResourceAsStream(name)) {
            return new ObjectMapper().readTree(stream);
        }
    }

    private static ObjectMapper mapper() {
        var module = new SimpleModule();
        module.setMixInAnnotation(SectionBody.class, Kinds.class);
        module.setMixInAnnotation(Prose.class, JustText.class);
        module.setMixInAnnotation(Digest.class, JustHex.class);
        module.addDeserializer(LocalDate.class, new JsonDeserializer<>() {
            @Override
            public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                return LocalDate.parse(parser.getText());
            }
        });
        return new ObjectMapper().registerModule(module);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = SectionBody.Narrative.class, name = "Narrative"),
        @JsonSubTypes.Type(value = SectionBody.Letter.class, name = "Letter"),
        @JsonSubTypes.Type(value = SectionBody.Summary.class, name = "Summary"),
        @JsonSubTypes.Type(value = SectionBody.Submitters.class, name = "Submitters"),
        @JsonSubTypes.Type(value = SectionBody.Target.class, name = "Target"),
        @JsonSubTypes.Type(value = SectionBody.Legal.class, name = "Legal"),
        @JsonSubTypes.Type(value = SectionBody.Chronology.class, name = "Chronology"),
        @JsonSubTypes.Type(value = SectionBody.Proof.class, name = "Proof"),
        @JsonSubTypes.Type(value = SectionBody.Reasons.class, name = "Reasons"),
        @JsonSubTypes.Type(value = SectionBody.Contrary.class, name = "Contrary"),
        @JsonSubTypes.Type(value = SectionBody.OtherAction.class, name = "OtherAction"),
        @JsonSubTypes.Type(value = SectionBody.Sources.class, name = "Sources"),
        @JsonSubTypes.Type(value = SectionBody.ExhibitSheets.class, name = "ExhibitSheets"),
        @JsonSubTypes.Type(value = Signatories.class, name = "Signatories"),
        @JsonSubTypes.Type(value = SectionBody.Translations.class, name = "Translations")
    })
    private interface Kinds {}

    private abstract static class JustText {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        JustText(LocalText text) {}
    }

    private abstract static class JustHex {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        JustHex(String hex) {}
    }

    private static Signatories signed(Signatories empty, JsonNode signatories) {
        return new Signatories(
                empty.introduction(),
                stream(signatories.get("organisations"), NsoDossier::organisation),
                stream(signatories.get("individuals"), NsoDossier::expert));
    }

    private static <T> List<T> stream(JsonNode array, Function<JsonNode, T> each) {
        return StreamSupport.stream(array.spliterator(), false).map(each).toList();
    }

    /** What stands after the comma of a name is a note on capacity or a country, if the seed says so. */
    private static Organisation organisation(JsonNode node) {
        boolean capacity = node.has("signing_capacity_note");
        boolean country = node.has("country_qualifier_in_seed");
        var ar = text(node, "/name_ar_as_signed");
        var en = text(node, "/name_en");
        var qualifier = none();
        if ((capacity || country) && ar != null && en != null) {
            int arabic = capacity ? ar.indexOf("، ") : ar.lastIndexOf("، ");
            int english = capacity ? en.indexOf(", ") : en.lastIndexOf(", ");
            qualifier = new LocalText(ar.substring(arabic + 2), en.substring(english + 2), null);
            ar = ar.substring(0, arabic);
            en = en.substring(0, english);
        }
        return new Organisation(
                node.get("seq").asInt(),
                new LocalText(ar, en, null),
                "probable".equals(text(node, "/name_en_confidence")),
                qualifier,
                text(node, "/source_typo/should_read"));
    }

    private static Expert expert(JsonNode node) {
        var more = new ArrayList<LocalText>();
        for (var path : List.of("/title/former", "/affiliation")) {
            var text = both(node, path);
            if (!text.isEmpty()) {
                more.add(text);
            }
        }
        var honorific = both(node, "/title/honorific");
        return new Expert(
                node.get("seq").asInt(),
                new LocalText(
                        prefixed(honorific.ar(), text(node, "/name_ar")),
                        prefixed(honorific.en(), text(node, "/name_en")),
                        null),
                both(node, "/title"),
                more);
    }

    private static @Nullable String prefixed(@Nullable String prefix, @Nullable String text) {
        return prefix == null ? text : prefix + " " + text;
    }

    private static LocalText both(JsonNode node, String path) {
        return new LocalText(text(node, path + "/ar"), text(node, path + "/en"), null);
    }

    private static LocalText none() {
        return new LocalText(null, null, null);
    }

    private static @Nullable String text(JsonNode node, String path) {
        var found = node.at(path);
        return found.isTextual() ? found.asText() : null;
    }
}
