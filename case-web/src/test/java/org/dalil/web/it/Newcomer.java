package org.dalil.web.it;

import java.net.URL;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Somebody for whom an administrator opened an account of her own, so that a test may do what it likes with it.
 *
 * @param id of the account
 * @param link by which she chooses a password, without the host
 */
record Newcomer(URL base, String name, String id, String link) {

    private static final String PASSWORD = "olives in the evening";
    private static final Pattern LINK = Pattern.compile("(/welcome\\.xhtml\\?token=[^<&\\s]+)");
    private static final Pattern ACCOUNT = Pattern.compile("/admin/account\\.xhtml\\?id=([0-9a-f-]{36})");

    static Newcomer invitedBy(Visitor administrator, URL base) {
        var name = "newcomer-" + UUID.randomUUID();
        var answer = administrator.press(
                "/admin/new.xhtml",
                "open:open",
                Map.of(
                        "open:name",
                        name,
                        "open:email",
                        name + "@demo.example",
                        "open:language",
                        "ENGLISH",
                        "open:roles",
                        "LEGAL_DRAFTER"));
        return new Newcomer(base, name, found(ACCOUNT, answer.body()), found(LINK, answer.body()));
    }

    /** She chooses a password, and signs in. */
    Visitor welcomed() {
        var visitor = Visitor.stranger(base);
        visitor.press(link, "welcome:open", Map.of("welcome:password", PASSWORD, "welcome:again", PASSWORD));
        var answer = visitor.signIn(name, PASSWORD);
        if (answer.statusCode() != 302) {
            throw new AssertionError(answer.body());
        }
        return visitor;
    }

    String account() {
        return "/admin/account.xhtml?id=" + id;
    }

    String employers() {
        return "/admin/employers.xhtml?id=" + id;
    }

    private static String found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        if (!found.find()) {
            throw new AssertionError("there is no " + pattern + " on " + page);
        }
        return found.group(1);
    }
}
