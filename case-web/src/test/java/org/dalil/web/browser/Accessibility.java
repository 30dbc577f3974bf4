package org.dalil.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Asks axe-core whether everybody can use a page, and the browser whether the page fits its window. Runs axe-core in
 * the page itself: its own builder opens another page for each question, which doubles the time of a long walk.
 */
final class Accessibility {

    private static final int HEIGHT = 900;
    private static final String AXE = resource("/axe.min.js");
    private static final String WCAG_2_2_AA =
            """
            () => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
              .then(found => found.violations.map(rule =>
                rule.id + ': ' + rule.help + ' ' + rule.nodes.map(node => node.html).join(' ')))
            """;
    private static final String WIDER_THAN_THEIR_WINDOW =
            """
            () => ['html', 'body', '.dl-app', '.dl-main', 'main']
              .filter(part => { const e = document.querySelector(part); return e && e.scrollWidth > e.clientWidth + 1; })
            """;

    private Accessibility() {}

    static void check(Page page) {
        page.waitForLoadState();
        page.evaluate(AXE);
        assertEquals(List.of(), ask(page, WCAG_2_2_AA));
    }

    /** What axe-core finds in windows of these widths. */
    static List<String> violations(Page page, int... widths) {
        page.waitForLoadState();
        page.evaluate(AXE);
        var violations = new ArrayList<String>();
        for (int width : widths) {
            page.setViewportSize(width, HEIGHT);
            ask(page, WCAG_2_2_AA).stream().map(found -> width + ": " + found).forEach(violations::add);
        }
        return violations;
    }

    /** What has to be scrolled sideways in a window of this width; tables may, inside their frames. */
    static List<String> tooWide(Page page, int width) {
        page.setViewportSize(width, HEIGHT);
        return ask(page, WIDER_THAN_THEIR_WINDOW).stream()
                .map(part -> width + ": " + part + " has to be scrolled sideways")
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> ask(Page page, String question) {
        return (List<String>) page.evaluate(question);
    }

    private static String resource(String name) {
        try (var script = Accessibility.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(script, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
