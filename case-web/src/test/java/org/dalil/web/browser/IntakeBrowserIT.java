package org.dalil.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.List;
import java.util.regex.Pattern;
import org.dalil.shared.Language;
import org.dalil.web.browser.pages.IntakeScreen;
import org.dalil.web.browser.pages.SignInPage;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From a letter that is pasted to what it says, by the keyboard. */
@ExtendWith({Browser.class, ArquillianExtension.class})
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class IntakeBrowserIT {

    private static final String LETTER =
            """
            رسالة مشتركة إلى الاتحاد الأوروبي

            حضرات وزراء خارجية الدول الأعضاء،

            نكتب إليكم لحث الاتحاد الأوروبي على فرض عقوبات على شركة الغيمة السوداء بعد اختراق هواتف ستة نشطاء 😀 في 3 نوفمبر 2021.
            ندعو الاتحاد الأوروبي إلى إدراج شركة الغيمة السوداء في القائمة (القرار 2020/1999). ندعو مرة أخرى.

            الموقعون:
              1. منظمة الجسر للحقوق
              2. مركز النخلة لحرية التعبير
            """;

    @ArquillianResource
    private URL base;

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void a_letter_is_pasted_and_its_words_become_what_they_name(Language language, Page page) {
        SignInPage.open(page, base).in(language).as("omar").in(language);
        var company = "شركة الغيمة " + (language == Language.ARABIC ? "السوداء" : "البيضاء");
        var intake = IntakeScreen.openedWith(page, base, LETTER.replace("شركة الغيمة السوداء", company));
        intake.select("إلى الاتحاد الأوروبي").press("t").shows(1, intake.say("intake.kind.TITLE"));
        intake.select(company).press("g").answer("3").shows(2, intake.say("intake.kind.TARGET"));
        intake.select("إدراج " + company + " في القائمة").press("k").answer("2").shows(3, "A1");
        intake.select("القرار 2020/1999").press("c").shows(4, "LG1");
        intake.select("ستة نشطاء 😀 في 3 نوفمبر 2021").press("f").shows(5, "E1");
        intake.select("1. منظمة الجسر للحقوق\n  2. مركز النخلة لحرية التعبير")
                .press("s")
                .shows(6, intake.say("intake.kind.SIGNATORIES"));
        assertThat(intake.signatories()).hasText("2");
        intake.press("z").shows(5, "E1");
        assertThat(intake.signatories()).not().hasText("2");
        intake.select("ندعو").press("p").shows(6, "ندعو");
        assertThat(intake.highlighted().last()).hasText("ندعو");
        intake.press("z").shows(5, "E1");
        assertThat(intake.stepsDone()).hasCount(5);
        assertEquals(List.of(), Accessibility.violations(page, 390, 1440));
        intake.openRequest().click();
        assertThat(intake.content()).isVisible();
        assertThat(page).hasURL(Pattern.compile("/requests/new\\.xhtml\\?.*ask="));
    }

    @Test
    void needs_no_mouse(Page page) {
        SignInPage.open(page, base).as("omar");
        var intake = IntakeScreen.openedWith(page, base, LETTER).enterText();
        intake.press("ArrowDown").press("ArrowDown").press(".").press("f").shows(1, "نكتب إليكم");
        intake.press("ArrowDown").press("f").shows(2, "ندعو الاتحاد");
        intake.press("ArrowUp").press("ArrowLeft").press("Shift+ArrowLeft").press("p");
        assertThat(intake.marks()).hasCount(3);
        intake.press("?");
        assertThat(page.locator("dialog[open]")).isVisible();
        intake.press("Escape");
        assertThat(page.locator("dialog[open]")).hasCount(0);
    }
}
