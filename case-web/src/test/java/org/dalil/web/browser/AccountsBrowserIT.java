package org.dalil.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.math.BigInteger;
import java.net.URL;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.dalil.accounts.Role;
import org.dalil.web.browser.pages.AccountsPage;
import org.dalil.web.browser.pages.Screen;
import org.dalil.web.browser.pages.SignInPage;
import org.dalil.web.it.Site;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the link that an administrator hands over to the lock that she turns. */
@ExtendWith({Browser.class, ArquillianExtension.class})
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountsBrowserIT {

    private static final String PASSWORD = "زيت وزعتر وخبز";
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    @ArquillianResource
    private URL base;

    private final String email = "nadia-" + UUID.randomUUID() + "@example.org";

    @Test
    void a_new_colleague_comes_in_by_link_password_and_code_and_is_out_when_locked(Page desk, Page phone) {
        SignInPage.open(desk, base).enter("admin");
        var accounts = new AccountsPage(desk, base);
        choosePassword(phone, accounts.open("Nadia", email, Role.LEGAL_DRAFTER));
        signIn(phone, PASSWORD);
        var secret = secret(phone);
        var used = code(secret, 0);
        confirm(phone, used);
        Screen.of(phone).signOut();

        phone.navigate(at("/regimes/list.xhtml"));
        signIn(phone, PASSWORD);
        assertThat(phone).hasURL(Pattern.compile("/code\\.xhtml\\?from="));
        enter(phone, used);
        assertThat(phone.locator(".ui-messages-error")).isVisible();
        enter(phone, code(secret, 1));
        assertThat(phone).hasURL(at("/regimes/list.xhtml"));

        accounts.show(email).lock();
        phone.navigate(at("/cases/list.xhtml"));
        assertThat(phone).hasURL(Pattern.compile("/login\\.xhtml\\?why=ended&from="));
        signIn(phone, PASSWORD);
        assertThat(phone.getByText(Screen.of(phone).say("accounts.refusal.WRONG_CREDENTIALS")))
                .isVisible();
    }

    @Test
    void one_key_hides_every_window_and_the_password_opens_the_same_page(Page page) {
        SignInPage.open(page, base).enter("tarek");
        var place = at("/regimes/list.xhtml");
        page.navigate(place);
        var window = page.context().newPage();
        window.navigate(at("/cases/list.xhtml"));
        page.keyboard().press("l");
        var locked = Pattern.compile("/locked\\.xhtml\\?from=");
        assertThat(page).hasURL(locked);
        assertThat(window).hasURL(locked);
        page.navigate(at("/me/profile.xhtml"));
        assertThat(page).hasURL(locked);
        unlock(page, "not the password");
        assertThat(page.locator(".ui-messages-error")).isVisible();
        page.navigate(place);
        unlock(page, System.getProperty("dalil.demo.password"));
        assertThat(page).hasURL(place);
    }

    @Test
    void the_key_does_nothing_inside_a_field_nor_for_who_does_not_want_it(Page page) {
        SignInPage.open(page, base).enter("hana");
        page.navigate(at("/me/profile.xhtml"));
        page.locator("[id='change:old']").press("l");
        page.locator("[for='keys:shortcuts'], [id='keys:shortcuts'] .ui-chkbox-box")
                .first()
                .click();
        page.locator("[id='keys:save']").click();
        assertThat(page.locator(".ui-messages-info")).isVisible();
        page.locator("h1").click();
        page.keyboard().press("l");
        page.navigate(at("/regimes/list.xhtml"));
        assertThat(page).hasURL(at("/regimes/list.xhtml"));
    }

    @Test
    void a_warning_comes_before_the_end_and_one_press_prolongs_the_session(Page page) {
        page.clock().install();
        SignInPage.open(page, base).enter("tarek");
        page.navigate(at("/regimes/list.xhtml"));
        page.waitForLoadState(LoadState.NETWORKIDLE); // what a page asks for begins the half hour anew
        page.clock().fastForward("27:30");
        assertThat(page.locator("#sessionEnds")).isHidden();
        page.clock().fastForward("01:00");
        assertThat(page.locator("#sessionEnds")).isVisible();
        assertThat(page.locator("#sessionStay")).isFocused();
        assertEquals(List.of(), Accessibility.violations(page, 1440, 390));
        page.locator("#sessionStay").click();
        assertThat(page.locator("#sessionEnds")).isHidden();
        page.clock().fastForward("28:30");
        assertThat(page.locator("#sessionEnds")).isVisible();
        page.clock().fastForward("02:00");
        assertThat(page).hasURL(Pattern.compile("(/login\\.xhtml\\?why=ended|/regimes/list\\.xhtml)"));
    }

    @Test
    void what_belongs_to_accounts_is_open_to_everybody_and_fits_its_window(Page page) {
        SignInPage.open(page, base).enter("admin");
        for (var address :
                List.of("/me/profile.xhtml", "/me/factor.xhtml", "/admin/accounts.xhtml", "/admin/new.xhtml")) {
            page.navigate(at(address));
            assertEquals(List.of(), Accessibility.violations(page, 390, 1440), address);
            assertEquals(List.of(), Accessibility.tooWide(page, 390), address);
        }
    }

    @Test
    void a_link_that_nobody_made_opens_nothing(Page page) {
        page.navigate(at("/welcome.xhtml?token=made-up"));
        assertThat(page.locator("h1")).hasText(Screen.of(page).say("accounts.welcome.dead"));
        assertThat(page.locator("input[type=password]")).hasCount(0);
        assertEquals(List.of(), Accessibility.violations(page, 390, 1440));
    }

    private void choosePassword(Page page, String link) {
        page.navigate(link);
        page.locator("[id='welcome:password']").fill(PASSWORD);
        page.locator("[id='welcome:again']").fill(PASSWORD);
        page.locator("[id='welcome:open']").click();
        assertThat(page.locator("[id='signIn:enter']")).isVisible();
    }

    private void signIn(Page page, String password) {
        page.locator("[id='signIn:email']").fill(email);
        page.locator("[id='signIn:password']").fill(password);
        page.locator("[id='signIn:enter']").click();
    }

    private String secret(Page page) {
        assertThat(page.locator("details.dl-me")).isAttached();
        page.navigate(at("/me/factor.xhtml"));
        page.locator("[id='begin:begin']").click();
        assertThat(page.locator("svg.dl-qr")).isVisible();
        return page.locator("#secret").textContent();
    }

    private static void confirm(Page page, String code) {
        page.locator("[id='confirm:digits']").fill(code);
        page.locator("[id='confirm:confirm']").click();
        assertThat(page.locator("#recoveryCodes li")).hasCount(10);
    }

    private static void enter(Page page, String code) {
        page.locator("[id='code:digits']").fill(code);
        page.locator("[id='code:enter']").click();
    }

    private static void unlock(Page page, String password) {
        page.locator("[id='unlock:password']").fill(password);
        page.locator("[id='unlock:open']").click();
    }

    private String at(String path) {
        return Site.page(base, path).toString();
    }

    /** As the app on a telephone finds it, so many steps of thirty seconds from now. */
    private static String code(String secret, int steps) {
        var bits = secret.chars()
                .filter(letter -> letter != ' ')
                .mapToObj(letter -> BigInteger.valueOf(BASE32.indexOf(letter)))
                .reduce(BigInteger.ZERO, (all, letter) -> all.shiftLeft(5).or(letter));
        var bytes = new byte[20];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bits.shiftRight(8 * (bytes.length - 1 - i)).byteValue();
        }
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(
                            new SecretKeySpec(bytes, "RAW"), Instant.now().plusSeconds(30L * steps), Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new AssertionError(e);
        }
    }
}
