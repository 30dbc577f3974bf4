package org.dalil.dossier.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dalil.dossier.content.Output;
import org.dalil.requests.RequestFile;

/** What machines get of a request. */
public final class Exchange {

    private static final ObjectMapper LINES = new ObjectMapper();
    private static final ObjectMapper PAGE = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Exchange() {}

    /**
     * Of what may be handed in: the rest of the request is left out here too.
     *
     * @param version as printed: {@code v0.3}
     */
    public static List<Output> of(RequestFile whole, String version, LocalDate today) {
        RequestFile file = whole.citable();
        return List.of(
                new Output("request.json", "application/json", page(new RequestJson(file).tree(version, today))),
                new Output("entities.ftm.json", "application/json", lines(new FollowTheMoney(file).entities())),
                new Output("evidence.csv", "text/csv", new EvidenceIndex(file).toBytes()));
    }

    /** Readable, with line ends that are the same everywhere. */
    private static byte[] page(JsonNode tree) {
        try {
            return (PAGE.writeValueAsString(tree).replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can be written", e);
        }
    }

    /** One entity a line, as programs read them that have many. */
    private static byte[] lines(List<? extends JsonNode> entities) {
        var text = new StringBuilder();
        try {
            for (JsonNode entity : entities) {
                text.append(LINES.writeValueAsString(entity)).append('\n');
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can be written", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
