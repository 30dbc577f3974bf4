package org.dalil.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every address that a member finds, tried by everybody else. The addresses are those that one finds who follows every
 * link, and the rows of {@link Doors}: a new page is tried without anyone remembering, or the first test says so.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class StrangersIT {

    private static final Pattern CASE_NUMBER = Pattern.compile("D-20[0-9]{2}-[0-9]{3}");

    /** What auditors read names cases by their numbers, and tells nothing else of them. */
    private static final String NUMBERS_ONLY = "/audit/";

    @ArquillianResource
    private URL base;

    @Test
    void every_page_and_every_servlet_is_tried() {
        var doors = Doors.all();
        assertTrue(doors.size() > 40, doors::toString);
        doors.removeAll(Doors.OPEN);
        doors.removeAll(Doors.ROWS.keySet());
        for (var somebody : List.of("lina", "audit", "admin", "maya")) {
            doors.removeAll(Sightseeing.of(base, somebody).pages());
        }
        assertEquals(Set.of(), doors, "no link leads there: give them a row in Doors");
    }

    @Test
    void nothing_fails_for_whom_a_page_is_meant() {
        for (var somebody : List.of("lina", "claire", "audit", "admin", "maya", "hana")) {
            Sightseeing.of(base, somebody)
                    .answers()
                    .forEach((address, answer) ->
                            assertTrue(answer.statusCode() < 400, () -> somebody + " " + address + " " + answer));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tarek", "hana", "maya", "admin", "audit"})
    void who_is_no_member_is_answered_as_if_nothing_of_it_were_there(String outsider) {
        var visitor = Visitor.signedIn(base, outsider);
        var likeness = new Likeness(visitor);
        var own = Sightseeing.of(base, outsider).answers();
        own.keySet().stream()
                .filter(address -> !address.startsWith(NUMBERS_ONLY))
                .forEach(address -> tellsNothing(address, own.get(address), Set.of()));
        var others = new LinkedHashSet<>(Sightseeing.addresses(base));
        others.removeAll(own.keySet());
        TwoAtOnce.each(others, address -> {
            var answer = visitor.get(address);
            if (isOwnList(address) && answer.statusCode() == 200) {
                tellsNothing(address, answer, Set.of());
                assertFalse(answer.body().contains("/requests/overview.xhtml?id="), address);
                assertFalse(answer.body().contains("Haddad"), () -> address + " names whom it is filtered by");
            } else if (Tour.ID.matcher(address).find() && !isOfNoCase(address, answer)) {
                likeness.isLikeNothing(address, answer);
            } else {
                tellsNothing(address, answer, Set.of());
            }
        });
    }

    @Test
    void who_is_not_signed_in_is_sent_to_the_door() {
        var visitor = Visitor.stranger(base);
        TwoAtOnce.each(Sightseeing.addresses(base), address -> {
            if (!Doors.OPEN.contains(Tour.path(address))) {
                var answer = visitor.get(address);
                assertTrue(Set.of(302, 303).contains(answer.statusCode()), () -> address + " " + answer.statusCode());
                assertFalse(CASE_NUMBER.matcher(answer.body()).find(), address);
            }
        });
    }

    @Test
    void a_member_of_one_case_reaches_no_other_and_nothing_at_all_when_she_is_removed() {
        var lina = Visitor.signedIn(base, "lina");
        var tarek = Visitor.signedIn(base, "tarek");
        var likeness = new Likeness(tarek);
        var file = Sightseeing.idOfCase(base, "D-2021-005");
        var list = "/cases/members.xhtml?id=" + file;
        var choose = lina.read(list + "&find=tarek", "href=\"(/cases/members\\.xhtml\\?[^\"]*account=[^\"]+)\"")
                .get(0)
                .replace("&amp;", "&");
        assertEquals(
                302,
                lina.press(choose, "admission:admit", Map.of("admission:role", "LEGAL_DRAFTER"))
                        .statusCode());
        var member = "/cases/member.xhtml?id=" + file + "&member="
                + choose.replaceFirst(".*account=([0-9a-f-]{36}).*", "$1");
        try {
            var mine = Tour.of(tarek, 1);
            assertTrue(mine.answers().containsKey("/cases/case.xhtml?id=" + file), mine.answers()::toString);
            TwoAtOnce.each(Sightseeing.addresses(base), address -> {
                var answer =
                        mine.answers().containsKey(address) ? mine.answers().get(address) : tarek.get(address);
                if (answer.statusCode() == 404 && Tour.ID.matcher(address).find()) {
                    likeness.isLikeNothing(address, answer);
                } else {
                    tellsNothing(address, answer, Set.of("D-2021-005"));
                }
            });
            formsOfOthersDoNothing(tarek, mine, file);
        } finally {
            assertEquals(302, lina.press(member, "removal:remove", Map.of()).statusCode());
        }
        likeness.isLikeNothing("/cases/case.xhtml?id=" + file);
    }

    /** The state of a page of one's own case, sent to the address of another: the page is right, the thing is not. */
    private void formsOfOthersDoNothing(Visitor visitor, Tour mine, String file) {
        var tried = new TreeSet<String>();
        Sightseeing.of(base, "lina").answers().forEach((address, answer) -> {
            if (!address.contains(file) && Tour.ID.matcher(address).find()) {
                for (var form : new Markup(answer.body()).forms()) {
                    var ownState = mine.answers().keySet().stream()
                            .filter(own -> Tour.path(own).equals(Tour.path(address)))
                            .findFirst();
                    if (form.post()
                            && !form.buttons().isEmpty()
                            && !form.id().equals("me")
                            && ownState.isPresent()
                            && tried.add(Tour.path(address) + " " + form.id())) {
                        var state = visitor.stateOf(ownState.get());
                        var sent = visitor.post(address, state, form.buttons().get(0), form.given());
                        assertTrue(
                                Set.of(404, 409).contains(sent.statusCode()) || isShared(address),
                                () -> form.id() + " of " + address + " " + sent.statusCode());
                    }
                }
            }
        });
        assertTrue(tried.size() > 5, tried::toString);
    }

    /** A party that was entered and is in no case yet is nobody's secret among those who work on cases. */
    private static boolean isOfNoCase(String address, HttpResponse<String> answer) {
        return isShared(address) && answer.statusCode() == 200;
    }

    /** Parties, and what {@link #isOwnList} says. */
    private static boolean isShared(String address) {
        return address.startsWith("/parties/") || isOwnList(address);
    }

    /** A list of one's own requests that is filtered by somebody, whoever that may be. */
    private static boolean isOwnList(String address) {
        var others = address.replaceAll("owner=[^&]*", "");
        return address.startsWith("/requests")
                && !others.equals(address)
                && !Tour.ID.matcher(others).find();
    }

    private static void tellsNothing(String address, HttpResponse<String> answer, Set<String> butOf) {
        assertTrue(answer.statusCode() < 500, () -> address + " " + answer.statusCode());
        var told = new TreeSet<String>();
        CASE_NUMBER.matcher(answer.body()).results().forEach(found -> told.add(found.group()));
        told.removeAll(butOf);
        assertEquals(Set.of(), told, address);
        assertFalse(answer.statusCode() == 200 && answer.body().isEmpty(), address);
    }
}
