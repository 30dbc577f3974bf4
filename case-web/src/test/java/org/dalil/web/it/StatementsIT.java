package org.dalil.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No page asks the database once for each row of a list. The pages are those that one finds who follows every link, so
 * that a new one is counted without anyone remembering; the tour saw each of them once before it is counted.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatementsIT {

    private static final int MOST = 12;

    private static final Pattern COUNTED = Pattern.compile("sql;desc=\"([0-9]+)\"");

    @ArquillianResource
    private URL base;

    @ParameterizedTest
    @ValueSource(strings = {"lina", "maya", "audit", "admin"})
    void every_page_asks_the_database_a_few_times_only(String somebody) {
        var visitor = Visitor.signedIn(base, somebody);
        Map<String, Integer> counts = new TreeMap<>();
        for (var address : Sightseeing.of(base, somebody).answers().keySet()) {
            visitor.get(address)
                    .headers()
                    .firstValue("Server-Timing")
                    .map(COUNTED::matcher)
                    .filter(found -> found.matches())
                    .ifPresent(found -> counts.put(address, Integer.valueOf(found.group(1))));
        }
        assertTrue(counts.size() > 5, counts::toString);
        counts.entrySet().removeIf(counted -> counted.getValue() <= MOST);
        assertEquals(Map.of(), counts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search.xhtml?q=nso", "/search/typed?q=nso%20group", "/search/typed?q=D-2021-014/1"})
    void a_search_asks_a_few_times_only_too(String address) {
        var counted = COUNTED.matcher(Visitor.signedIn(base, "lina")
                .get(address)
                .headers()
                .firstValue("Server-Timing")
                .orElseThrow());
        assertTrue(counted.matches());
        assertTrue(Integer.parseInt(counted.group(1)) <= MOST, () -> address + " " + counted.group(1));
    }
}
