package org.dalil.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.dalil.dossier.content.ChainContent;
import org.dalil.dossier.layout.ChainSetting;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** A chain of custody for machines; {@code custody-chain-1.schema.json} beside this class says what each field means. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChainJson(
        String format,
        String language,
        String caseNumber,
        String item,
        @Nullable String title,
        String tlp,
        @Nullable String fileName,
        long bytes,
        @Nullable String sha256,
        List<Further> furtherFiles,
        String takenAt,
        String takenBy,
        Verified verified,
        Anchored anchor,
        List<Stamped> timeStamps,
        String rule,
        List<Entry> entries) {

    static final String FILE_NAME = "chain.json";

    private static final String RULE =
            "seal = SHA-256(frame(seal of the entry before, 64 zeros before the first) + frame(number) + frame(SHA-256("
                    + "frame of each of sealed))); frame(x) = length of x in UTF-16 units, ':', x, line feed; UTF-8;"
                    + " digests as lower-case hexadecimal digits";

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    record Verified(boolean sealsFit, ChainContent.Bytes storedFile) {}

    record Further(int number, String fileName, long bytes, String sha256, ChainContent.Bytes storedFile) {

        static Further of(ChainContent.FurtherFile file) {
            return new Further(
                    file.position(),
                    file.name(),
                    file.size(),
                    file.fingerprint().hex(),
                    file.bytes());
        }
    }

    record Anchored(long number, String seal) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Stamped(
            @Nullable Long entry,
            String sha256,
            String stampedAt,
            String authority,
            String serial,
            String policy,
            boolean verified,
            @Nullable String fault,
            String answer) {

        static Stamped of(ChainContent.Stamp stamp) {
            return new Stamped(
                    stamp.entry(),
                    stamp.imprint().hex(),
                    stamp.at().toString(),
                    stamp.authority(),
                    stamp.serial(),
                    stamp.policy(),
                    stamp.fault() == null,
                    stamp.fault(),
                    Base64.getEncoder().encodeToString(stamp.answer()));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            long number,
            String act,
            String actInWords,
            String writtenAt,
            @Nullable String writtenBy,
            @Nullable Happened happened,
            @Nullable String person,
            @Nullable String party,
            @Nullable String tool,
            @Nullable String toolVersion,
            @Nullable String place,
            @Nullable String words,
            @Nullable Long corrects,
            @Nullable String sha256,
            Map<String, String> details,
            String seal,
            List<String> sealed) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Happened(
            @Nullable String from,
            @Nullable String to,
            @Nullable String time,
            @Nullable String zone,
            PartialDate.Precision precision,
            @Nullable String words,
            PartialDate.Basis basis) {

        static Happened of(PartialDate date) {
            return new Happened(
                    written(date.from()),
                    written(date.to()),
                    written(date.time()),
                    date.zone(),
                    date.precision(),
                    date.words(),
                    date.basis());
        }
    }

    static ChainJson of(ChainContent chain, Language language) {
        return new ChainJson(
                "dalil-custody-chain-1",
                language.tag(),
                chain.caseNumber(),
                chain.item(),
                best(chain.title(), language),
                chain.tlp().label(),
                chain.fileName(),
                chain.size(),
                written(chain.fingerprint()),
                chain.further().stream().map(Further::of).toList(),
                chain.takenAt().toString(),
                chain.takenBy(),
                new Verified(chain.sealed(), chain.bytes()),
                new Anchored(chain.anchor().number(), chain.anchor().seal().hex()),
                chain.stamps().stream().map(Stamped::of).toList(),
                RULE,
                chain.entries().stream().map(entry -> entry(entry, language)).toList());
    }

    private static Entry entry(ChainContent.Entry entry, Language language) {
        ChainContent.Saying told = entry.told();
        return new Entry(
                entry.number(),
                entry.act(),
                ChainSetting.act(entry.act(), language),
                entry.at().toString(),
                entry.by(),
                told == null ? null : Happened.of(told.happened()),
                told == null ? null : told.person(),
                told == null || told.party() == null ? null : best(told.party(), language),
                entry.tool(),
                entry.toolVersion(),
                told == null ? null : told.place(),
                told == null ? null : told.words(),
                told == null ? null : told.corrects(),
                written(entry.fingerprint()),
                entry.details(),
                entry.seal().hex(),
                entry.sealed());
    }

    private static @Nullable String best(LocalText text, Language language) {
        return text.best(language).map(LocalText.Spoken::text).orElse(null);
    }

    private static @Nullable String written(@Nullable Object value) {
        return value instanceof Digest digest ? digest.hex() : value == null ? null : value.toString();
    }

    byte[] toBytes() {
        try {
            return JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records are always written", e);
        }
    }
}
