package org.dalil.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.dalil.shared.Language;
import org.dalil.web.browser.pages.EvidencePages;
import org.dalil.web.browser.pages.SignInPage;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An item of evidence: written down, given its file, corrected. */
@ExtendWith({Browser.class, ArquillianExtension.class})
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidenceBrowserIT {

    @ArquillianResource
    private URL base;

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void an_item_is_written_down_gets_its_file_and_is_corrected(Language language, Page page) throws IOException {
        var title = "Item " + UUID.randomUUID();
        SignInPage.open(page, base).in(language).enter("omar").speak(language);
        var item = EvidencePages.open(page, base)
                .addWithoutFile()
                .type("title.en", title)
                .chooseAny("type")
                .type("issuers.1.words", "A newspaper");
        item.field("issuers.1.external").check();
        item.save();
        assertThat(item.content()).containsText(title);
        assertThat(item.content()).containsText(item.say("evidence.external"));

        var content = ("bytes of " + title).getBytes(StandardCharsets.UTF_8);
        item.bring("letter.txt", content);
        assertThat(item.take()).isVisible();
        assertArrayEquals(content, Files.readAllBytes(item.download().path()));

        item.edit();
        assertThat(item.field("issuers.1.external")).isChecked();
        item.field("issuers.1.external").uncheck();
        item.type("title.ar", "بند").save();
        assertThat(item.content()).not().containsText(item.say("evidence.external"));
        assertThat(item.take()).isVisible();
    }
}
