package org.dalil.web.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dalil.shared.Window;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PageOfTest {

    @Test
    void the_last_page_may_be_shorter() {
        PageOf<String> page = PageOf.of(3, 25, 51, List.of("the last one"));
        assertEquals(3, page.last());
        assertEquals(51, page.from());
        assertEquals(51, page.to());
        assertEquals(new Window(50, 25), PageOf.window(3, 25, 51));
    }

    @Test
    void a_number_that_no_page_has_leads_to_the_first() {
        assertEquals(new Window(0, 25), PageOf.window(-7, 25, 51));
        assertEquals(new Window(0, 25), PageOf.window(4, 25, 51));
        assertEquals(1, PageOf.of(4, 25, 51, List.of()).number());
    }

    @Test
    void an_empty_list_has_one_page() {
        PageOf<String> page = PageOf.of(1, 25, 0, List.of());
        assertEquals(1, page.last());
        assertEquals(0, page.from());
        assertEquals(0, page.to());
    }

    @Test
    void what_is_no_number_is_the_first_page() {
        assertEquals(3, PageOf.number("3"));
        assertEquals(1, PageOf.number(null));
        assertEquals(1, PageOf.number("abc"));
        assertEquals(1, PageOf.number("-1"));
        assertEquals(1, PageOf.number("99999999999"));
    }
}
