package org.dalil.dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.management.LockInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.dalil.custody.CustodyAct;
import org.dalil.dossier.content.ChainContent;
import org.dalil.dossier.content.Imprint;
import org.dalil.dossier.layout.ChainSetting;
import org.dalil.dossier.pdf.PdfEngine;
import org.dalil.dossier.pdf.PdfOrder;
import org.dalil.dossier.pdf.Printable;
import org.dalil.sealing.Link;
import org.dalil.shared.Anchor;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.PartialDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChainPressTest {

    private static final ChainPress PRESS = new ChainPress();
    private static final Digest BYTES = Digest.of("bytes");

    @ParameterizedTest
    @EnumSource
    void a_chain_is_a_document_that_can_be_kept_and_read_aloud(Language language) throws Exception {
        byte[] pdf = PRESS.pdf(chain(), language);
        assertEquals(List.of(), Verification.failures(pdf, "3a"));
        assertEquals(List.of(), Verification.failures(pdf, "ua1"));
        String text = String.join("\n", PdfText.pages(pdf));
        assertTrue(text.contains("E-05"), text);
        assertTrue(text.contains("Europe/Berlin"), text);
        assertTrue(text.contains("An authority"), text);
        assertTrue(text.contains("picture.png"), text);
        assertTrue(text.contains("0123456789abcdef".repeat(2)), "long codes are cut");
        assertTrue(!text.contains("0123456789abcdef".repeat(3)), "no line is longer than its column");
        assertArrayEquals(pdf, PRESS.pdf(chain(), language), "the same chain gives the same bytes");
    }

    @RepeatedTest(3)
    void two_people_print_at_the_same_moment_on_an_engine_that_never_printed() throws Exception {
        PdfEngine fresh = new PdfEngine();
        PdfOrder order = order();
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            Callable<byte[]> print = () -> {
                together.await(1, TimeUnit.MINUTES);
                return fresh.print(order);
            };
            List<Future<byte[]>> printed = people.invokeAll(List.of(print, print));
            assertArrayEquals(printed.get(0).get(), printed.get(1).get());
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void who_prints_waits_while_somebody_else_unfolds_the_settings() throws Exception {
        PdfEngine fresh = new PdfEngine();
        PdfOrder order = order();
        Thread printing = new Thread(() -> fresh.print(order));
        boolean waited = false;
        synchronized (fresh) {
            printing.start();
            while (printing.isAlive() && !waited) {
                ThreadInfo now = ManagementFactory.getThreadMXBean().getThreadInfo(printing.getId());
                LockInfo wanted = now == null ? null : now.getLockInfo();
                waited = wanted != null && wanted.getIdentityHashCode() == System.identityHashCode(fresh);
                Thread.onSpinWait();
            }
        }
        printing.join();
        assertTrue(waited, "it printed to the end");
    }

    private static PdfOrder order() {
        ChainContent chain = chain().spelled(text -> Printable.text(Language.ENGLISH, text));
        ChainSetting setting = ChainSetting.of(chain, Language.ENGLISH, BYTES);
        return new PdfOrder(
                setting.fo(),
                LocalDate.of(2026, 11, 23),
                BYTES,
                setting.linkDescription(),
                new PdfOrder.NamedFile("chain.json", "application/json", new byte[] {'{', '}'}));
    }

    @Test
    void whoever_has_the_file_for_machines_computes_the_seals_without_us() throws Exception {
        JsonNode chain = new ObjectMapper().readTree(PRESS.json(chain(), Language.ARABIC));
        String before = "0".repeat(64);
        for (JsonNode entry : chain.get("entries")) {
            List<String> sealed = new ArrayList<>();
            entry.get("sealed").forEach(field -> sealed.add(field.asText()));
            String content = framed(sealed);
            String seal = Digest.of(framed(List.of(
                            before,
                            entry.get("number").asText(),
                            Digest.of(content).hex())))
                    .hex();
            assertEquals(seal, entry.get("seal").asText());
            before = seal;
        }
        assertEquals("الالتقاط", chain.get("entries").get(1).get("actInWords").asText());
    }

    @ParameterizedTest
    @EnumSource
    void every_act_has_words(Language language) {
        for (CustodyAct act : CustodyAct.values()) {
            assertTrue(ChainWords.act(act.name(), language).isPresent(), act::name);
        }
        assertTrue(ChainWords.act("FORGED", language).isEmpty());
    }

    @Test
    void the_schema_names_every_field_and_no_other() throws Exception {
        ObjectMapper json = new ObjectMapper();
        JsonNode schema;
        try (var file = ChainPress.class.getResourceAsStream("custody-chain-1.schema.json")) {
            schema = json.readTree(file);
        }
        JsonNode chain = json.readTree(PRESS.json(chain(), Language.ENGLISH));
        assertEquals(names(schema.get("properties")), names(chain));
        assertEquals(
                names(schema.at("/$defs/timeStamp/properties")),
                names(chain.get("timeStamps").get(1)));
        assertEquals(
                names(schema.at("/$defs/entry/properties")),
                names(chain.get("entries").get(1)));
        assertEquals(
                names(schema.at("/$defs/entry/properties/happened/properties")),
                names(chain.get("entries").get(1).get("happened")));
    }

    private static TreeSet<String> names(JsonNode node) {
        TreeSet<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String framed(List<String> fields) {
        StringBuilder text = new StringBuilder();
        fields.forEach(
                field -> text.append(field.length()).append(':').append(field).append('\n'));
        return text.toString();
    }

    private static ChainContent chain() {
        List<String> first = List.of("item", "RECEIVED");
        String seal = Link.seal(Link.BEFORE_THE_FIRST, 1, Link.seal(first.toArray()));
        List<String> second = List.of("item", "CAPTURED", "عمر");
        Instant at = Instant.parse("2026-11-23T07:42:10.123456Z");
        PartialDate then = new PartialDate(
                LocalDate.of(2021, 7, 18),
                LocalDate.of(2021, 7, 18),
                LocalTime.of(14, 5),
                "Europe/Berlin",
                PartialDate.Precision.MINUTE,
                "on Sunday",
                PartialDate.Basis.STATED);
        return new ChainContent(
                "D-2021-014",
                "E-05",
                new LocalText("صفحة محفوظة", "A saved page", null),
                Imprint.Tlp.AMBER,
                "found 漢 \u202e.pdf",
                28,
                BYTES,
                at,
                "Lina Haddad",
                true,
                ChainContent.Bytes.AS_THEY_CAME,
                List.of(new ChainContent.FurtherFile(2, "picture.png", 7, BYTES, ChainContent.Bytes.MISSING)),
                new Anchor(17, BYTES),
                List.of(
                        new ChainContent.Stamp(
                                null, BYTES, at, "CN=An authority,O=Time", "1f", "1.2.3", null, new byte[] {1, 2}),
                        new ChainContent.Stamp(2L, BYTES, at, "CN=هيئة", "20", "1.2.3", "UNTRUSTED", new byte[] {3})),
                List.of(
                        new ChainContent.Entry(
                                1,
                                "RECEIVED",
                                at,
                                "Lina Haddad",
                                null,
                                null,
                                null,
                                BYTES,
                                Map.of("bytes", "28", "SHA3-512", "0123456789abcdef".repeat(8)),
                                new Digest(seal),
                                first),
                        new ChainContent.Entry(
                                2,
                                "CAPTURED",
                                at,
                                "Lina Haddad",
                                new ChainContent.Saying(
                                        then,
                                        "عمر ناصر 😀",
                                        LocalText.english("Citizen Lab"),
                                        "Berlin",
                                        "as a full page\nand as PDF",
                                        1L),
                                "Firefox",
                                "128.0",
                                BYTES,
                                Map.of("file", "بيان\u0007 \ud83e\udd8a \u061c.pdf"),
                                new Digest(Link.seal(seal, 2, Link.seal(second.toArray()))),
                                second)));
    }
}
