package org.dalil.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.dalil.shared.Language;
import org.dalil.web.browser.pages.EvidencePages;
import org.dalil.web.browser.pages.SharingPages;
import org.dalil.web.browser.pages.SignInPage;
import org.dalil.web.it.OwnCase;
import org.dalil.web.it.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A member shows one item to an external expert; the expert reads it and takes its file, until that is ended. */
@ExtendWith({Browser.class, ArquillianExtension.class})
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExpertBrowserIT {

    @ArquillianResource
    private URL base;

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void sees_what_was_chosen_takes_its_file_and_finds_nothing_else(Language language, Page member, Page expert)
            throws IOException {
        var file = OwnCase.open(Visitor.signedIn(base, "lina")).id();
        var title = "Report " + UUID.randomUUID();
        SignInPage.open(member, base).in(language).enter("lina").speak(language);
        var hidden = written(member, file, "Hidden " + title);
        var item = written(member, file, title);
        var content = ("bytes of " + title).getBytes(StandardCharsets.UTF_8);
        var page = EvidencePages.at(member).bring("report.txt", content);
        assertThat(page.take()).isVisible();
        var lina = new SharingPages(member, base).show(file, item, "Maya Rahal");

        SignInPage.open(expert, base).in(language).enter("maya").speak(language);
        var maya = new SharingPages(expert, base);
        assertThat(maya.shown().filter(new Locator.FilterOptions().setHasText(title)))
                .hasCount(1);
        maya.read(title);
        Accessibility.check(expert);
        assertArrayEquals(content, Files.readAllBytes(maya.download().path()));
        var read = path(expert.url());
        var taken = maya.take().getAttribute("href");

        var outside = Visitor.signedIn(base, "maya");
        assertEquals(200, outside.get(read).statusCode());
        for (var other : List.of(
                "/cases/case.xhtml?id=" + file,
                "/cases/exhibit.xhtml?id=" + file + "&item=" + item,
                "/files/" + file + "/" + item,
                read.replace(item, hidden),
                taken.replace(item, hidden))) {
            assertEquals(404, outside.get(other).statusCode(), other);
        }
        for (var somebody : List.of("lina", "tarek", "hana")) {
            assertEquals(404, Visitor.signedIn(base, somebody).get(taken).statusCode(), somebody);
        }
        lina.end(file);
        assertEquals(404, outside.get(read).statusCode());
        assertEquals(404, outside.get(taken).statusCode());
        assertThat(maya.shown().filter(new Locator.FilterOptions().setHasText(title)))
                .hasCount(0);
    }

    /** @return the id of a new item of the case */
    private String written(Page member, String file, String title) {
        EvidencePages.of(member, base, file)
                .addWithoutFile()
                .type("title.en", title)
                .chooseAny("type")
                .save();
        return member.url().replaceFirst(".*[?&]item=([0-9a-f-]{36}).*", "$1");
    }

    private static String path(String url) {
        return url.replaceFirst("https?://[^/]+", "");
    }
}
