package org.dalil.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dalil.shared.Language;

/** What of a mail is sealed while it waits. */
record Envelope(String to, Language language, Map<String, String> particulars) {

    private static final JsonMapper JSON = new JsonMapper();

    static Envelope of(Mail mail) {
        return new Envelope(mail.to().value(), mail.language(), mail.particulars());
    }

    byte[] bytes() {
        try {
            return JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can be written", e);
        }
    }

    /** @throws IllegalStateException where they are none of ours */
    static Envelope in(byte[] bytes) {
        try {
            return JSON.readValue(bytes, Envelope.class);
        } catch (IOException e) {
            throw new IllegalStateException("not as it was written", e);
        }
    }
}
