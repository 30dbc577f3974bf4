package org.dalil.web.browser;

import java.net.URL;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dalil.web.it.Visitor;

/**
 * A request that was drafted, proved, reviewed and approved by the people of the demo, without a browser, so that a
 * journey can begin with the signatures. What proves it lies in a case that no other test counts.
 */
final class ApprovedRequest {

    private static final String CASE = "D-2021-009";
    private static final String TARGET = "Nineteen Group";
    private static final String LATELY =
            LocalDate.now(ZoneOffset.UTC).minusDays(2).toString();
    private static final List<String> SECTIONS = List.of("cover", "summary", "reasons", "cfsp", "risk");
    private static final List<String> TOGETHER = List.of("EU-1.1.a", "EU-1.3.c", "EU-L.a");
    private static final List<String> PLEADED = List.of("EU-1.2", "EU-1.4", "EU-E1", "EU-E2", "EU-E3", "EU-ID");

    private static final Map<String, List<String>> ITEMS = new LinkedHashMap<>();

    private final Visitor drafter;
    private final Visitor coordinator;
    private final Visitor reviewer;
    private final String file;
    private final String text;
    private String request = "";

    private ApprovedRequest(URL base, String title) {
        this.drafter = Visitor.signedIn(base, "omar");
        this.coordinator = Visitor.signedIn(base, "lina");
        this.reviewer = Visitor.signedIn(base, "claire");
        this.file = coordinator
                .read("/cases/list.xhtml", CASE + ".*?/cases/case\\.xhtml\\?id=([0-9a-f-]{36})")
                .get(0);
        this.text = id("text", done(coordinator, of("/cases/signed-text.xhtml"), "sheet:save", titled(title)));
    }

    /** With a text of its own that can be signed. */
    static ApprovedRequest of(URL base, String title) {
        var made = new ApprovedRequest(base, title);
        var items = ITEMS.computeIfAbsent(base.toString(), first -> made.evidence());
        made.open(title);
        made.plead(items);
        made.write();
        made.move(made.drafter, "SEND_TO_REVIEW");
        made.move(made.coordinator, "APPROVE");
        return made;
    }

    /** Where a page about it is. */
    String page(String name) {
        return "/requests/" + name + ".xhtml?id=" + request;
    }

    /** Where a page about its text is. */
    String textPage(String name) {
        return of("/cases/" + name + ".xhtml") + "&text=" + text;
    }

    private String of(String path) {
        return path + "?id=" + file;
    }

    private List<String> evidence() {
        var party = coordinator
                .read("/parties/list.xhtml?text=Nineteen", "party\\.xhtml\\?id=([0-9a-f-]{36})")
                .get(0);
        done(drafter, of("/cases/part.xhtml"), "sheet:save", Map.of("sheet:party", party, "sheet:role_TARGET", "on"));
        return new ApprovedItems(file, drafter, reviewer, coordinator).from("one", "two");
    }

    private void open(String title) {
        var chosen = "/requests/new.xhtml?case=" + file;
        var ask = "/requests/new.xhtml?" + link(drafter, chosen, "/requests/new\\.xhtml\\?([^\"]*ask=[^\"]*)\"");
        var form =
                "/requests/new.xhtml?" + link(drafter, ask, "/requests/new\\.xhtml\\?([^\"]*regime=EU-GHRSR[^\"]*)\"");
        var said = new LinkedHashMap<>(fields(drafter, form));
        said.putAll(titled(title));
        said.put("sheet:target", option(drafter, form, "sheet:target", TARGET));
        said.put("sheet:addressee", "EU-AD-EEAS");
        said.put("sheet:holder", option(drafter, form, "sheet:holder", ""));
        said.put("sheet:holderAsOf", LATELY);
        said.put("sheet:text", text);
        request = id("id", done(drafter, form, "sheet:save", said));
    }

    private void plead(List<String> items) {
        done(
                drafter,
                page("ground") + "&criterion=EU-1.1.a",
                "sheet:save",
                Map.of("sheet:with_actor_type", "EU-1.3.c", "sheet:with_link", "EU-L.a", "sheet:why_en", "Because."));
        PLEADED.forEach(criterion -> done(
                drafter, page("ground") + "&criterion=" + criterion, "sheet:save", Map.of("sheet:why_en", "Because.")));
        var things = new ArrayList<>(items.stream().map("evidence "::concat).toList());
        things.add(drafter.read(page("proof") + "&criterion=EU-1.1.a", "<option value=\"(fact [0-9a-f-]{36})\"")
                .get(0));
        TOGETHER.forEach(criterion -> prove(criterion, things));
        PLEADED.forEach(criterion -> prove(criterion, things));
        done(
                drafter,
                page("searched"),
                "sheet:save",
                Map.of("sheet:on", LATELY, "sheet:where_en", "Its own web site."));
    }

    private void prove(String criterion, List<String> things) {
        var form = page("proof") + "&criterion=" + criterion;
        var state = drafter.stateOf(form);
        things.forEach(thing -> done(
                drafter, form, state, "sheet:save", Map.of("sheet:item", thing, "sheet:why_en", "It shows that.")));
    }

    private void write() {
        SECTIONS.forEach(section -> done(
                drafter,
                page("paragraph") + "&section=" + section,
                "sheet:save",
                Map.of("sheet:text_en", words(section))));
    }

    /** With a source for every sentence; the reasons rest on the last item. */
    private String words(String section) {
        if (!section.equals("reasons")) {
            return "Words.^[There.]";
        }
        var numbers =
                drafter.read(page("paragraph") + "&section=" + section + "&pick=1", "data-cite-as=\"(E-[0-9]+)\"");
        return "Words [" + numbers.get(numbers.size() - 1) + " p. 1].";
    }

    private void move(Visitor by, String move) {
        var form = page("move") + "&move=" + move;
        var seen = by.read(form, "name=\"moving:seen\" value=\"([0-9]+)\"").get(0);
        done(by, form, "moving:go", Map.of("moving:seen", seen));
    }

    static Map<String, String> titled(String title) {
        return Map.of("sheet:title_en", title, "sheet:title_ar", title);
    }

    static String done(Visitor by, String form, String button, Map<String, String> said) {
        return done(by, form, by.stateOf(form), button, said);
    }

    private static String done(Visitor by, String form, Visitor.State state, String button, Map<String, String> said) {
        var sent = new LinkedHashMap<>(said);
        sent.putIfAbsent("sheet:seen", "0");
        var answer = by.post(form, state, button, sent);
        if (answer.statusCode() != 302) {
            throw new AssertionError(form + " was refused: " + answer.body());
        }
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String id(String name, String led) {
        var found = Pattern.compile("[?&]" + name + "=([0-9a-f-]{36})").matcher(led);
        if (!found.find()) {
            throw new AssertionError("there is no " + name + " in " + led);
        }
        return found.group(1);
    }

    private static String link(Visitor by, String page, String pattern) {
        return by.read(page, pattern).get(0).replace("&amp;", "&");
    }

    private static String option(Visitor by, String page, String field, String label) {
        return by.read(page, "<select[^>]*name=\"" + field + "\"(.*?)</select>").stream()
                .flatMap(
                        options -> Pattern.compile("<option value=\"([^\"]+)\"[^>]*>([^<]*)")
                                .matcher(options)
                                .results()
                                .toList()
                                .stream())
                .filter(option -> option.group(2).contains(label))
                .map(option -> option.group(1))
                .findFirst()
                .orElseThrow();
    }

    /** What a form says already. */
    static Map<String, String> fields(Visitor by, String form) {
        var page = by.get(form).body();
        var said = new LinkedHashMap<String, String>();
        found(
                page,
                "<input[^>]*type=\"(?:text|date|hidden)\"[^>]*name=\"(sheet:[^\"]+)\"[^>]*>",
                "value=\"([^\"]*)\"",
                said);
        found(
                page,
                "<input[^>]*name=\"(sheet:[^\"]+)\"[^>]*type=\"(?:text|date|hidden)\"[^>]*>",
                "value=\"([^\"]*)\"",
                said);
        found(page, "<select[^>]*name=\"(sheet:[^\"]+)\".*?</select>", "value=\"([^\"]*)\" selected", said);
        return said;
    }

    private static void found(String page, String field, String value, Map<String, String> said) {
        said.putAll(Pattern.compile(field, Pattern.DOTALL)
                .matcher(page)
                .results()
                .collect(Collectors.toMap(
                        hit -> hit.group(1),
                        hit -> Pattern.compile(value)
                                .matcher(hit.group())
                                .results()
                                .map((MatchResult in) -> in.group(1))
                                .findFirst()
                                .orElse(""),
                        (one, other) -> one)));
    }
}
