package org.dalil.dossier.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dalil.shared.Digest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JointLetterPlanTest {

    private static final String PUBLISHED = "5a82194c082cca2c7c3b925773b61d409948e6deb0038190a63d0a6af8223076";

    @Test
    void a_published_plan_never_changes() throws IOException {
        assertEquals(PUBLISHED, Digest.of(shipped()).hex(), "write another file");
    }

    @Test
    void what_is_shipped_is_complete() {
        assertEquals(
                JointLetterPlan.Kind.values().length,
                JointLetterPlan.shipped().parts().size());
    }

    @Test
    void a_plan_that_is_none_is_refused_with_the_reason() throws IOException {
        refused("BODY stands there 0 times", "{ \"kind\": \"BODY\" },", "");
        refused("PEOPLE has a heading in some languages only", ", \"fr\": \"Personnes signataires\"", "");
        refused(
                "DATE takes no heading",
                "{ \"kind\": \"DATE\" }",
                "{ \"kind\": \"DATE\", \"heading\": { \"en\": \"On\" } }");
        refused("colour", "\"kind\": \"DATE\"", "\"kind\": \"DATE\", \"colour\": \"red\"");
    }

    private static void refused(String reason, String words, String instead) throws IOException {
        String plan = new String(shipped(), StandardCharsets.UTF_8);
        assertTrue(plan.contains(words), words);
        byte[] other = plan.replace(words, instead).getBytes(StandardCharsets.UTF_8);
        String said =
                assertThrows(IOException.class, () -> JointLetterPlan.of(other)).getMessage();
        assertTrue(said.contains(reason), said);
    }

    private static byte[] shipped() throws IOException {
        try (var file = JointLetterPlan.class.getResourceAsStream(JointLetterPlan.FILE)) {
            return file.readAllBytes();
        }
    }
}
