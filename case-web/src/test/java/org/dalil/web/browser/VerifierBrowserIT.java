package org.dalil.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.dalil.dossier.parcel.Parcel;
import org.dalil.shared.Digest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The page in a package, opened from a disk on a computer that has no network. There is no server here. */
@ExtendWith(Browser.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class VerifierBrowserIT {

    private static final Map<String, byte[]> FILES = Map.of(
            "manifest.json", bytes("{}"),
            "manifest.json.p7s", bytes("a signature"),
            "dossier_en.pdf", bytes("%PDF-1.7"),
            "bundle_ar_1.pdf", new byte[300_000]);

    @TempDir
    private Path folder;

    @Test
    void finds_every_file_as_it_was_and_names_each_that_was_touched_without_a_network(Page page) throws IOException {
        var asked = new ArrayList<String>();
        page.context().setOffline(true);
        page.onRequest(request -> asked.add(request.url()));
        var bag = unpacked();
        page.navigate(bag.resolve("verify.html").toUri().toString());
        assertTrue(check(page, bag).contains("(4) are exactly as they were"));
        assertThat(page.locator("#verdict")).hasClass("good");
        assertThat(page.locator("#signature")).containsText("This page did not check them");
        for (var name : FILES.keySet()) {
            var file = bag.resolve("data").resolve(name);
            var before = Files.readAllBytes(file);
            var after = before.clone();
            after[after.length / 2] ^= 1;
            Files.write(file, after);
            assertEquals("Not as it was: data/" + name, check(page, bag));
            assertThat(page.locator("#verdict")).hasClass("bad");
            Files.write(file, before);
        }
        page.getByText("العربية").click();
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        assertTrue(
                asked.stream().allMatch(bag.resolve("verify.html").toUri().toString()::equals), "nothing was fetched");
    }

    private static String check(Page page, Path bag) {
        page.reload();
        page.locator("#files")
                .setInputFiles(FILES.keySet().stream()
                        .map(name -> bag.resolve("data").resolve(name))
                        .toArray(Path[]::new));
        assertThat(page.locator("#verdict")).containsText(Pattern.compile("exactly|Not as it was"));
        return page.locator("#verdict").textContent();
    }

    private Path unpacked() throws IOException {
        var packed = new Parcel("D-1-1_v0.1", LocalDate.of(2026, 11, 23), Digest.of("{}")).pack(FILES);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
        return folder.resolve("D-1-1_v0.1");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
