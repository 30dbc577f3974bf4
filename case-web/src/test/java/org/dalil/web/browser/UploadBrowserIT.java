package org.dalil.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.dalil.shared.Language;
import org.dalil.web.browser.pages.SignInPage;
import org.dalil.web.browser.pages.UploadScreen;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that are dropped into a case. */
@ExtendWith({Browser.class, ArquillianExtension.class})
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class UploadBrowserIT {

    private static final int MORE_THAN_A_PART = (5 << 20) + 77;

    @ArquillianResource
    private URL base;

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void three_files_are_dropped_and_each_says_what_became_of_it(Language language, Page page) throws IOException {
        SignInPage.open(page, base).in(language).enter("omar").speak(language);
        var content = new byte[MORE_THAN_A_PART];
        new Random().nextBytes(content);
        var small = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        var screen = UploadScreen.open(page, base)
                .from("Source " + language)
                .drop("تقرير.bin", content)
                .drop("letter.txt", small)
                .drop("the same letter.txt", small);
        assertThat(screen.rows("stored")).hasCount(2);
        assertThat(screen.rows("known")).containsText("E-");
        screen.drop("empty.txt", new byte[0]);
        assertThat(screen.rows("refused")).containsText("empty.txt");
        assertThat(screen.summary()).isVisible();
        assertEquals(List.of(), Accessibility.violations(page, 390, 1440));
        var item = screen.openFirst();
        assertThat(item.content()).containsText("Source " + language);
        assertArrayEquals(content, Files.readAllBytes(item.download().path()));
    }

    @Test
    void a_folder_comes_with_everything_in_it(Page page, @TempDir Path folder) throws IOException {
        SignInPage.open(page, base).enter("omar");
        var screen = UploadScreen.open(page, base).dropFolder(captures(folder.resolve("dropped")));
        assertThat(screen.rows("stored")).hasCount(3);
        screen.chooseFolder(captures(folder.resolve("chosen")));
        assertThat(screen.rows("stored")).hasCount(6);
        assertThat(screen.rows("stored").last()).containsText("chosen");
    }

    private static Path captures(Path folder) throws IOException {
        var deep = Files.createDirectories(folder.resolve("on the device").resolve("صور"));
        for (var place : List.of(folder, deep.getParent(), deep)) {
            Files.writeString(
                    place.resolve(folder.getFileName() + " " + place.getNameCount() + ".txt"), place.toString());
        }
        return folder;
    }

    @Test
    void a_file_goes_on_after_the_line_broke_and_the_page_was_left(Page page, @TempDir Path folder) throws IOException {
        SignInPage.open(page, base).enter("omar");
        var content = new byte[3 * MORE_THAN_A_PART];
        new Random().nextBytes(content);
        var name = UUID.randomUUID() + ".mp4";
        var file = Files.write(folder.resolve(name), content);
        var screen = UploadScreen.open(page, base).breakAfterTheFirstPart().drop(file);
        assertThat(screen.rows("interrupted")).containsText(name);
        var later = screen.reloaded();
        assertThat(later.rows("interrupted")).containsText(name);
        later.mend().drop(file);
        assertThat(later.rows("stored")).containsText(name);
        assertThat(later.rows("interrupted")).hasCount(0);
    }
}
