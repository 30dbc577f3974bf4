package org.dalil.sending;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dalil.requests.DossierRow;
import org.dalil.requests.RequestView;
import org.jspecify.annotations.Nullable;

/**
 * What the fingerprint of a submission is taken of. The manifest of the dossier, whose fingerprint stands here, says
 * every section, the signatories and the SHA-256 of every annex.
 */
@JsonPropertyOrder(alphabetic = true)
record Manifest(
        String format,
        String request,
        int number,
        String regime,
        String packVersion,
        String dossier,
        String dossierManifest,
        Map<String, String> dossierFiles,
        String sentAt,
        @Nullable String messageId,
        @Nullable String note,
        List<Map<String, String>> recipients,
        Map<String, String> proofs) {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    static Manifest of(
            RequestView request,
            int number,
            DossierRow dossier,
            Dispatch sent,
            List<RecipientView> recipients,
            List<ProofView> proofs) {
        Map<String, String> files = new TreeMap<>();
        dossier.files()
                .forEach(file ->
                        files.put(file.language().tag(), file.fingerprint().hex()));
        dossier.handedIn()
                .forEach(output -> files.put(output.name(), output.fingerprint().hex()));
        Map<String, String> shown = new TreeMap<>();
        proofs.forEach(proof -> shown.put(proof.fingerprint().hex(), proof.name()));
        return new Manifest(
                "dalil-submission-1",
                request.number(),
                number,
                request.regime(),
                request.packVersion(),
                dossier.label(),
                dossier.fingerprint().hex(),
                files,
                sent.at().toOffsetDateTime().toString(),
                sent.messageId(),
                sent.note(),
                recipients.stream().map(Manifest::said).toList(),
                shown);
    }

    private static Map<String, String> said(RecipientView recipient) {
        Map<String, String> said = new TreeMap<>();
        said.put("addressee", recipient.addressee());
        said.put("address", recipient.address());
        said.put("channel", recipient.channel().name());
        said.put("language", recipient.language().tag());
        said.put("redaction", recipient.redaction().name());
        said.put("verified", recipient.verifiedOn().toString());
        put(said, "country", recipient.country());
        put(said, "holder", recipient.holder());
        put(said, "office.ar", recipient.office().ar());
        put(said, "office.en", recipient.office().en());
        put(said, "office.fr", recipient.office().fr());
        return said;
    }

    private static void put(Map<String, String> said, String key, @Nullable String value) {
        if (value != null) {
            said.put(key, value);
        }
    }

    String text() {
        try {
            return JSON.writeValueAsString(this).replace("\r\n", "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a manifest is plain text", e);
        }
    }
}
