package org.dalil.regimes;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The files under {@code regimes/}: the vocabulary, the index, and the packs that the index names. What is not in the
 * index is not read, because a class path cannot be searched reliably inside a WAR.
 */
final class PackShelf {

    private static final ObjectMapper JSON = mapper();

    private final Function<String, byte @Nullable []> files;
    private final Vocabulary vocabulary;

    /** A shelf of files by their name, such as {@code regimes/index.json}. */
    PackShelf(Function<String, byte @Nullable []> files) {
        this.files = files;
        this.vocabulary = read("vocabulary.json", Vocabulary.class);
        refuseIfAny("vocabulary.json", Completeness.problems(vocabulary, vocabulary));
    }

    /** The shelf that comes with the program. */
    static PackShelf shipped() {
        return new PackShelf(PackShelf::resource);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Regimes to which a submission under another one may be put at the same time, by the id of that other. */
    Map<RegimeId, List<RegimeId>> combined() {
        Map<RegimeId, List<RegimeId>> combined = new HashMap<>();
        read("index.json", Index.class)
                .combined()
                .forEach((id, others) -> combined.put(
                        new RegimeId(id), others.stream().map(RegimeId::new).toList()));
        return combined;
    }

    /** All packs, in the order of the index, each checked by itself and against the others. */
    List<RegimePack> packs() {
        List<RegimePack> packs = new ArrayList<>();
        Map<String, RegimePack> owners = new HashMap<>();
        for (String name : read("index.json", Index.class).packs()) {
            RegimePack pack = read(name + ".json", RegimePack.class);
            refuseIfAny(name + ".json", PackCheck.problems(name, pack, vocabulary));
            refuseIfAny(name + ".json", taken(pack, owners));
            packs.add(pack);
        }
        return packs;
    }

    /** Which criteria of these packs correspond; a shelf may do without. */
    Crosswalk crosswalk(List<RegimePack> packs) {
        if (files.apply("regimes/crosswalk.json") == null) {
            return Crosswalk.none();
        }
        Crosswalk crosswalk = read("crosswalk.json", Crosswalk.class);
        refuseIfAny("crosswalk.json", Completeness.problems(crosswalk, vocabulary));
        refuseIfAny("crosswalk.json", crosswalk.problems(packs));
        return crosswalk;
    }

    /** Two versions of a regime share their ids; two regimes, or two files of one version, do not. */
    private static List<String> taken(RegimePack pack, Map<String, RegimePack> owners) {
        List<String> problems = new ArrayList<>();
        PackCheck.ids(pack).forEach(id -> {
            RegimePack owner = owners.putIfAbsent(id, pack);
            if (owner != null
                    && (!owner.id().equals(pack.id()) || owner.version().equals(pack.version()))) {
                problems.add("id[" + id + "]: is already used by " + owner.id() + " " + owner.version());
            }
        });
        return problems;
    }

    private <T> T read(String name, Class<T> type) {
        String file = "regimes/" + name;
        byte[] bytes = files.apply(file);
        if (bytes == null) {
            throw new BrokenPackException(file, List.of("there is no such file"));
        }
        try {
            return value(file, JSON.readTree(bytes), type);
        } catch (JsonProcessingException e) {
            throw new BrokenPackException(file, e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T value(String file, JsonNode tree, Class<T> type) throws JsonProcessingException {
        try {
            return JSON.treeToValue(tree, type);
        } catch (JsonMappingException e) {
            throw new BrokenPackException(file, place(tree, e.getPath()) + ": " + e.getOriginalMessage(), e);
        }
    }

    /** Names the entries of a list by their ids: nobody wants to count criteria. */
    private static String place(JsonNode tree, List<JsonMappingException.Reference> path) {
        var place = new StringBuilder();
        JsonNode node = tree;
        for (JsonMappingException.Reference step : path) {
            if (step.getFieldName() != null) {
                node = node.path(step.getFieldName());
                place.append(place.isEmpty() ? "" : ".").append(step.getFieldName());
            } else {
                node = node.path(step.getIndex());
                place.append('[')
                        .append(node.path("id").asText(String.valueOf(step.getIndex())))
                        .append(']');
            }
        }
        return place.toString();
    }

    private static void refuseIfAny(String name, List<String> problems) {
        if (!problems.isEmpty()) {
            throw new BrokenPackException("regimes/" + name, problems);
        }
    }

    private static byte @Nullable [] resource(String file) {
        try (InputStream stream = PackShelf.class.getClassLoader().getResourceAsStream(file)) {
            return stream == null ? null : stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .addModule(new SimpleModule()
                        .addDeserializer(LocalDate.class, new Parsed<>(LocalDate.class, LocalDate::parse))
                        .addDeserializer(MonthDay.class, new Parsed<>(MonthDay.class, MonthDay::parse)))
                .build();
        mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL));
        return mapper;
    }

    /** What the index says. */
    private record Index(List<String> packs, @Nullable Map<String, List<String>> combined) {

        @Override
        public Map<String, List<String>> combined() {
            return combined == null ? Map.of() : combined;
        }
    }

    /** Java's own dates, without a further library. */
    private static final class Parsed<T> extends FromStringDeserializer<T> {

        private final transient Function<String, T> parse;

        Parsed(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        protected T _deserialize(String text, DeserializationContext context) {
            return parse.apply(text);
        }
    }
}
