package org.dalil.web.restart;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.dalil.shared.Language;
import org.dalil.web.browser.Browser;
import org.dalil.web.browser.pages.SignInPage;
import org.dalil.web.browser.pages.UploadScreen;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The built program, killed while files come in, and started again: one by one who knows the protocol, two from browsers.
 * Each start is dear, so all of it is one test.
 */
@ExtendWith(Browser.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestartIT {

    private static final int PART = 4 << 20;

    /** Somebody at a browser, who drops a file. */
    private record Sender(Page page, String name, Language language, Path file) {

        static Sender of(Page page, String name, Language language, Path folder) throws IOException {
            var content = new byte[2 * PART];
            new Random(name.hashCode()).nextBytes(content);
            return new Sender(page, name, language, Files.write(folder.resolve(name + ".mp4"), content));
        }

        UploadScreen enter(Installation dalil, String place) throws IOException {
            SignInPage.open(page, dalil.address()).in(language).enter(name).speak(language);
            return UploadScreen.into(page, dalil.address(), place);
        }

        /** Goes on with the file where it was when the server died; answers with the item that it became. */
        String goOn(Installation dalil, String place) throws IOException {
            var screen = enter(dalil, place).mend();
            var called = file.getFileName().toString();
            var mine = screen.rows("interrupted").filter(new Locator.FilterOptions().setHasText(called));
            assertThat(mine).hasCount(1);
            screen.drop(file);
            assertThat(screen.rows("stored")).hasCount(1);
            assertThat(mine).hasCount(0);
            screen.openFirst();
            page.waitForURL(Pattern.compile(".*/cases/exhibit\\.xhtml.*"));
            return page.url().replaceFirst(".*[?&]item=([0-9a-f-]{36}).*", "$1");
        }
    }

    @Test
    void what_was_kept_is_there_after_a_restart_and_what_was_on_its_way_goes_on(
            @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path home, Page english, Page arabic) throws IOException {
        var senders = List.of(
                Sender.of(english, "omar", Language.ENGLISH, home), Sender.of(arabic, "lina", Language.ARABIC, home));
        try (var dalil = Installation.in(home).start()) {
            try {
                killAndStartAgain(dalil, senders);
            } catch (AssertionError failed) {
                failed.addSuppressed(new AssertionError(dalil.troubles()));
                throw failed;
            }
        }
    }

    private static void killAndStartAgain(Installation dalil, List<Sender> senders) throws IOException {
        var kept = new Incoming("kept.bin", 100_000, 1);
        var onItsWay = new Incoming("film.mp4", 2 * PART + 1_000, 2);
        var place = dalil.firstCase();
        for (var sender : senders) {
            sender.enter(dalil, place).dropUntilTheSecondPart(sender.file());
        }
        var omar = dalil.as("omar");
        onItsWay.position(omar, place);
        assertEquals(PART, onItsWay.sendPart(omar, onItsWay.content(), 0));
        kept.bring(omar, place);
        dalil.kill();
        assertEquals(List.of(), Incoming.shownIn(dalil.data()));

        dalil.start();
        for (var sender : senders) {
            var item = sender.goOn(dalil, place);
            assertArrayEquals(
                    Files.readAllBytes(sender.file()),
                    dalil.as(sender.name()).take("/files/" + place + "/" + item).body(),
                    sender.name());
        }
        var afterwards = dalil.as("omar");
        assertEquals(PART, onItsWay.position(afterwards, place));
        onItsWay.bring(afterwards, place);
        var lina = dalil.as("lina");
        for (var file : List.of(kept, onItsWay)) {
            assertArrayEquals(
                    file.content(),
                    lina.take("/files/" + place + "/" + file.item()).body(),
                    file::toString);
        }
        dalil.stop();
        assertEquals(List.of(), Incoming.shownIn(dalil.data()));
    }
}
