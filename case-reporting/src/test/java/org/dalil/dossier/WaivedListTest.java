package org.dalil.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dalil.House;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.dossier.content.DossierContent;
import org.dalil.dossier.content.Output;
import org.dalil.requests.OpenPoint;
import org.dalil.requests.RequestFile;
import org.dalil.waivers.WaiverView;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a dossier remembers of what was let pass when it was built. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WaivedListTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void says_which_open_point_who_and_why_and_starts_no_formula() {
        RequestFile file = nso();
        OpenPoint open = file.openPoints().get(0);
        Optional<Output> list = WaivedList.of(
                file, List.of(new WaiverView(file.keyOf(open), open.code(), "=looked up, elsewhere", "Omar", NOON)));
        String text = new String(list.orElseThrow().content(), StandardCharsets.UTF_8);
        assertTrue(text.contains(open.code().name() + ",Omar,2026-11-23T12:00:00Z,\"'=looked up, elsewhere\","));
        assertTrue(text.contains(file.keyOf(open)));
    }

    @Test
    void is_silent_about_what_is_settled_by_now() {
        assertEquals(
                Optional.empty(),
                WaivedList.of(
                        nso(),
                        List.of(new WaiverView("settled", OpenPoint.Code.CLOCK_NEAR, "It was near", "Omar", NOON))));
    }

    @Test
    void is_named_by_the_manifest_through_its_fingerprint_alone() {
        var content = NsoDossier.content();
        var list = new Output("let-pass.csv", "text/csv", new byte[] {1});
        String plain = manifest(content);
        String marked = manifest(content.letting(list.sha256()));
        assertFalse(plain.contains("waived"));
        assertTrue(marked.contains("\"waived\" : \"" + list.sha256().hex() + "\""));
        assertFalse(marked.contains("let-pass"));
    }

    private static String manifest(DossierContent content) {
        return new String(Manifest.of(content, Map.of(), List.of()).toJson(), StandardCharsets.UTF_8);
    }

    private static RequestFile nso() {
        try (EntityManager em = DemoFixture.in(Database.H2).factory().createEntityManager()) {
            return House.around(em)
                    .requests()
                    .whole(DemoFixture.lina(em), DemoFixture.nso(em).id())
                    .orElseThrow();
        }
    }
}
