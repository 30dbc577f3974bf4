package org.dalil.dossier.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dalil.House;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.dossier.content.Output;
import org.dalil.requests.RequestFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The request on NSO Group for machines. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExchangeTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static RequestFile file;
    private static List<Output> outputs;

    @BeforeAll
    static void read() {
        file = DemoFixture.reading(Database.H2, em -> House.around(em)
                .requests()
                .whole(DemoFixture.lina(em), DemoFixture.nso(em).id())
                .orElseThrow());
        outputs = Exchange.of(file, "v0.1", LocalDate.of(2026, 11, 23));
    }

    @Test
    void the_request_is_as_its_published_schema_says() throws IOException {
        assertEquals(List.of(), schema().problems(request()));
    }

    @Test
    void the_schema_refuses_what_it_does_not_describe() throws IOException {
        JsonNode request = request();
        ((ObjectNode) request.get("target")).put("kind", "SHIP");
        ((ObjectNode) request).put("secret", "x");
        ((ObjectNode) request).remove("facts");
        assertEquals(3, schema().problems(request).size());
    }

    @Test
    void every_source_of_a_fact_is_an_exhibit_of_the_same_file() throws IOException {
        JsonNode facts = request().get("facts");
        assertEquals(5, facts.size());
        assertFalse(facts.findValues("exhibit").isEmpty());
        facts.findValues("exhibit").forEach(exhibit -> assertEquals("E-01", exhibit.textValue()));
    }

    @Test
    void items_that_nobody_approved_are_in_none_of_the_files() {
        for (Output output : outputs) {
            String text = new String(output.content(), StandardCharsets.UTF_8);
            file.evidence().forEach(item -> assertFalse(text.contains(item.number()), item.number()));
        }
    }

    @Test
    void the_listing_is_said_to_be_proposed_and_leads_to_the_target() throws IOException {
        List<String> lines = new String(output("entities.ftm.json"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        JsonNode target = JSON.readTree(lines.get(0));
        JsonNode listing = JSON.readTree(lines.get(1));
        assertEquals("Company", target.get("schema").textValue());
        assertTrue(target.at("/properties/name").toString().contains("NSO Group"));
        assertEquals("Sanction", listing.get("schema").textValue());
        assertEquals(target.get("id"), listing.at("/properties/entity/0"));
        assertEquals("proposed", listing.at("/properties/status/0").textValue());
        assertEquals("EU-GHRSR", listing.at("/properties/program/0").textValue());
    }

    @Test
    void the_index_of_the_evidence_has_a_line_for_each_exhibit() {
        List<String> lines = new String(output("evidence.csv"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).startsWith("\uFEFFnumber,title_en,title_ar,title_fr,"));
        assertTrue(lines.get(1).startsWith("E-01,"));
    }

    private static JsonNode request() throws IOException {
        return JSON.readTree(output("request.json"));
    }

    private static byte[] output(String name) {
        return outputs.stream()
                .filter(output -> output.name().equals(name))
                .map(Output::content)
                .findFirst()
                .orElseThrow();
    }

    private static Schema schema() throws IOException {
        try (var file = Exchange.class.getResourceAsStream("/META-INF/resources/schemas/request-1.schema.json")) {
            return new Schema(JSON.readTree(Objects.requireNonNull(file)));
        }
    }
}
