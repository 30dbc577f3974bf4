package org.dalil.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dalil.shared.Language;
import org.dalil.web.browser.pages.Screen;
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

/** Every page, in both directions of writing, on a desk and on a telephone. */
@ExtendWith({Browser.class, ArquillianExtension.class})
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryPageBrowserIT {

    private static final int WIDE = 1440;
    private static final int LAPTOP = 1280;
    private static final int TELEPHONE = 390;

    @ArquillianResource
    private URL base;

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void is_open_to_everybody_and_fits_its_window(Language language, Page page) {
        var walk = new Walk(page, base);
        var faults = new ArrayList<String>();
        var door = SignInPage.open(page, base).in(language);
        faults.addAll(faults("the page to sign in", page));
        door.as("lina").in(language);
        var addresses = walk.everywhere();
        assertTrue(addresses.size() > 20, addresses::toString);
        for (var address : addresses) {
            walk.to(address);
            assertEquals(language, Screen.of(page).language(), address);
            faults.addAll(faults(address, page));
        }
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void is_so_for_experts_auditors_and_who_runs_the_installation(Language language, Page page) {
        var walk = new Walk(page, base);
        var faults = new ArrayList<String>();
        for (var somebody : List.of("maya", "admin", "audit")) {
            var screen = SignInPage.open(page, base).in(language).enter(somebody);
            screen.speak(language);
            for (var address : walk.pagesOf(somebody)) {
                walk.to(address);
                faults.addAll(faults(somebody + " at " + address, page));
            }
            screen.signOut();
        }
        SignInPage.open(page, base).asAuditor().in(language).verify().finding().waitFor();
        faults.addAll(faults("the verified history", page));
        assertEquals(List.of(), faults);
    }

    @Test
    void is_walked(Page page) {
        assertEquals(Set.of(), new Walk(page, base).missedBy(List.of("lina", "maya", "admin", "audit")));
    }

    @Test
    void would_be_told_from_one_that_shuts_people_out(Page page) {
        page.setContent("<main style='width: 2000px'><img src='data:,'></main>");
        var faults = String.join("\n", faults("a bad page", page));
        assertTrue(faults.contains("image-alt"), faults);
        assertTrue(faults.contains("sideways"), faults);
    }

    private static List<String> faults(String address, Page page) {
        var faults = new ArrayList<String>(Accessibility.violations(page, TELEPHONE, WIDE));
        faults.addAll(Accessibility.tooWide(page, TELEPHONE));
        faults.addAll(Accessibility.tooWide(page, LAPTOP));
        return faults.stream().map(fault -> address + " " + fault).toList();
    }
}
