package org.dalil.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Everything that nobody types, typed everywhere: no failure, nothing that a browser would carry out, and a sentence
 * where it is refused. The forms are those that a visitor finds; they are filled in a case of their own.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class FuzzIT {

    private static final Pattern SAID = Pattern.compile("ui-message-error|ui-messages-error|class=\"dl-note");
    private static final Pattern KEY = Pattern.compile(">\\s*[a-z]+\\.refusal\\.[A-Z_]+");

    private static final List<Hostile> IN_PLACE_OF_IDS = List.of(Hostile.NULL_BYTE, Hostile.MARKUP);

    private static final List<Hostile> IN_ADDRESSES = List.of(
            Hostile.NOTHING,
            Hostile.NULL_BYTE,
            Hostile.BIDI,
            Hostile.MARKUP,
            Hostile.EXPRESSION,
            Hostile.LIKE,
            Hostile.HUGE_NUMBER,
            Hostile.HALF_A_CHARACTER,
            Hostile.BAD_ESCAPES);

    /** Few: who guesses too often is asked to wait, and other tests come in by this door; and one password is enough. */
    private static final Set<Hostile> AT_THE_DOOR = EnumSet.of(Hostile.NOTHING, Hostile.NULL_BYTE, Hostile.MEGABYTE);

    @ArquillianResource
    private URL base;

    @Test
    void forms_take_it_or_say_why_not() {
        var lina = Visitor.signedIn(base, "lina");
        var file = OwnCase.open(lina);
        var faults = new ArrayList<String>();
        var tried = new TreeSet<String>();
        for (var page : file.pages(lina).answers().entrySet()) {
            tryForms(lina, page.getKey(), page.getValue(), EnumSet.allOf(Hostile.class), tried, faults);
        }
        assertTrue(tried.size() >= 6, tried::toString);
        file.pages(lina).answers().forEach((address, answer) -> faults.addAll(faults(address, answer)));
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void forms_of_accounts_take_it_or_say_why_not() {
        var admin = Visitor.signedIn(base, "admin");
        var faults = new ArrayList<String>();
        var tried = new TreeSet<String>();
        var newcomer = Newcomer.invitedBy(admin, base);
        var member = newcomer.welcomed();
        for (var page :
                List.of("/admin/new.xhtml", "/admin/accounts.xhtml", newcomer.account(), newcomer.employers())) {
            tryForms(admin, page, admin.get(page), EnumSet.allOf(Hostile.class), tried, faults);
        }
        for (var page : List.of("/me/profile.xhtml", "/me/factor.xhtml")) {
            tryForms(member, page, member.get(page), EnumSet.allOf(Hostile.class), tried, faults);
        }
        var stranger = Visitor.stranger(base);
        var welcome = Newcomer.invitedBy(admin, base).link();
        tryForms(stranger, welcome, stranger.get(welcome), AT_THE_DOOR, tried, faults);
        tryForms(stranger, "/login.xhtml", stranger.get("/login.xhtml"), AT_THE_DOOR, tried, faults);
        assertTrue(tried.size() >= 6, tried::toString);
        faults.addAll(faults("the accounts", admin.get("/admin/accounts.xhtml")));
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void what_could_be_typed_is_kept_letter_by_letter() {
        var lina = Visitor.signedIn(base, "lina");
        var file = OwnCase.open(lina);
        var page = "/cases/fact.xhtml?id=" + file.id();
        for (var hostile : List.of(Hostile.MARKUP, Hostile.FORMULA, Hostile.EMOJI, Hostile.BIDI, Hostile.EXPRESSION)) {
            var sent = lina.press(page, "sheet:save", Map.of("sheet:title_en", hostile.text(), "sheet:seen", "0"));
            assertEquals(302, sent.statusCode(), hostile::name);
            var record = lina.get("/cases/record.xhtml?id=" + file.id()).body();
            assertTrue(record.contains(escaped(hostile.text())), hostile::name);
            assertFalse(record.contains(Hostile.MARK), hostile::name);
        }
    }

    @Test
    void addresses_lead_somewhere_or_nowhere() {
        var faults = new ArrayList<String>();
        var kinds = new HashSet<String>();
        for (var name : List.of("lina", "admin", "audit")) {
            var visitor = Visitor.signedIn(base, name);
            for (var address : Sightseeing.of(base, name).answers().keySet()) {
                tryParameters(visitor, address, kinds, faults);
            }
        }
        assertTrue(kinds.size() > 30, kinds::toString);
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void what_scripts_send_is_read_with_the_same_care() {
        var lina = Visitor.signedIn(base, "lina");
        var file = OwnCase.open(lina);
        var faults = new ArrayList<String>();
        for (var json : List.of(
                "",
                "null",
                "[]",
                "{}",
                "{\"form\":null,\"seen\":0,\"fields\":{}}",
                "{\"form\":\"x\",\"seen\":\"x\",\"fields\":{\"a\":[1]}}",
                "{\"form\":\"x\",\"seen\":-1,\"fields\":{\"a\":null,\"b\":\"\\ud800\\u0000\"}}",
                "{\"form\":\"\\u0000\\ud800\",\"seen\":1,\"fields\":{}}",
                "{\"file\":\"" + file.id() + "\",\"kind\":\"PERSON\",\"name\":\"\\u0000\\ud800\"}",
                "{\"file\":\"x\",\"kind\":\"x\",\"name\":\"" + "x".repeat(5_000) + "\"}",
                "[".repeat(50_000))) {
            for (var path : List.of("/drafts", "/typed/parties")) {
                faults.addAll(faults(path + " " + start(json), lina.body("POST", path, "application/json", json)));
            }
        }
        for (var hostile : Hostile.values()) {
            faults.addAll(faults(
                    "a file of " + hostile,
                    lina.body("PUT", "/sources/" + file.id() + "?name=a.txt", "text/plain", hostile.text())));
        }
        assertEquals("", String.join("\n", faults));
    }

    private static void tryParameters(Visitor visitor, String address, Set<String> kinds, List<String> faults) {
        if (!address.contains("?")) {
            return;
        }
        for (var parameter : address.substring(address.indexOf('?') + 1).split("&")) {
            var name = parameter.replaceFirst("=.*", "");
            if (!name.isEmpty() && kinds.add(Tour.path(address) + name)) {
                for (var hostile : Tour.ID.matcher(parameter).find() ? IN_PLACE_OF_IDS : IN_ADDRESSES) {
                    var tried = address.replace(parameter, name + "=" + encoded(hostile));
                    faults.addAll(faults(tried, visitor.get(tried)));
                }
            }
        }
    }

    /** Fills each form of a page that was not tried yet with everything, and sends it. */
    private static void tryForms(
            Visitor visitor,
            String address,
            HttpResponse<String> page,
            Set<Hostile> typed,
            Set<String> tried,
            List<String> faults) {
        for (var form : new Markup(page.body()).forms()) {
            var kind = Tour.path(address) + " " + form.id() + " " + form.typed().size();
            if (form.post() && !form.typed().isEmpty() && !form.buttons().isEmpty() && tried.add(kind)) {
                var state = visitor.stateOf(address);
                for (var hostile : typed) {
                    faults.addAll(faults(kind + " " + hostile, sent(visitor, address, state, form, hostile)));
                }
            }
        }
    }

    private static HttpResponse<String> sent(
            Visitor visitor, String address, Visitor.State state, Markup.Form form, Hostile hostile) {
        var fields = new LinkedHashMap<>(form.given());
        for (var name : form.typed()) {
            var offered = form.choices().getOrDefault(name, List.of());
            fields.put(name, offered.isEmpty() ? hostile.text() : offered.get(0));
        }
        if (hostile == Hostile.MEGABYTE) {
            form.typed().stream().skip(1).forEach(name -> fields.put(name, ""));
        }
        fields.keySet().removeIf(name -> name.startsWith("jakarta.faces") || name.equals("primefaces.nonce"));
        return visitor.post(address, state, form.buttons().get(0), fields);
    }

    private static List<String> faults(String where, HttpResponse<String> answer) {
        var faults = new ArrayList<String>();
        if (answer.statusCode() >= 500) {
            faults.add(where + " fails with " + answer.statusCode());
        }
        if (answer.body().contains(Hostile.MARK)) {
            faults.add(where + " hands out markup that was typed");
        }
        if (KEY.matcher(answer.body()).find()) {
            faults.add(where + " has no words for its refusal");
        }
        if (answer.request().method().equals("POST")
                && answer.statusCode() == 200
                && answer.body().startsWith("<!DOCTYPE")
                && !SAID.matcher(answer.body()).find()) {
            faults.add(where + " neither takes it nor says why not");
        }
        return faults;
    }

    private static String encoded(Hostile hostile) {
        return hostile.isEncoded() ? hostile.text() : URLEncoder.encode(hostile.text(), StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), 60));
    }
}
