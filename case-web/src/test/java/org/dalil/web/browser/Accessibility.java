package org.dalil.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** Asks axe-core whether everybody can use a page. */
final class Accessibility {

    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Accessibility() {}

    static void check(Page page) {
        var violations = new AxeBuilder(page)
                .withTags(WCAG_2_2_AA).analyze().getViolations().stream()
                        .map(Accessibility::describe)
                        .toList();
        assertEquals(List.of(), violations);
    }

    private static String describe(Rule rule) {
        var places = rule.getNodes().stream().map(node -> node.getHtml()).toList();
        return rule.getId() + ": " + rule.getHelp() + " " + places;
    }
}
