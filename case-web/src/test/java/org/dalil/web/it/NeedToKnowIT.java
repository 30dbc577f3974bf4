package org.dalil.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Outside a case nobody finds out that it exists, not even whoever runs the installation. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@DisplayNameGeneration(ReplaceUnderscores.class)
class NeedToKnowIT {

    private static final String NSO = "D-2021-014/1";
    private static final List<String> TABS = List.of(
            "overview",
            "targets",
            "grounds",
            "coverage",
            "needs",
            "pack",
            "searched",
            "evidence",
            "timeline",
            "signatories",
            "text",
            "dossier",
            "edit",
            "history");
    private static final List<String> PARTS = List.of("case", "source", "record", "signatories", "letters", "history");

    @ArquillianResource
    private URL base;

    @ParameterizedTest
    @ValueSource(strings = {"admin", "audit"})
    void who_is_no_member_is_answered_as_if_it_were_not_there(String outsider) {
        var member = Visitor.signedIn(base, "lina");
        var request = member.request(NSO);
        var file = member.read("/requests/overview.xhtml" + request, "/cases/case\\.xhtml(\\?id=[0-9a-f-]+)")
                .get(0);
        var likeness = new Likeness(Visitor.signedIn(base, outsider));
        Stream.concat(
                        TABS.stream().map(tab -> "/requests/" + tab + ".xhtml" + request),
                        PARTS.stream().map(part -> "/cases/" + part + ".xhtml" + file))
                .forEach(address -> {
                    assertEquals(200, member.get(address).statusCode(), address);
                    likeness.isLikeNothing(address);
                });
        likeness.isLikeNothing("/dossiers/" + request.substring(4) + "/1/en.pdf");
    }

    @Test
    void who_is_no_member_finds_nothing_in_lists_counts_and_searches() {
        var visitor = Visitor.signedIn(base, "admin");
        for (var list : List.of("/requests/list.xhtml", "/requests/list.xhtml?text=NSO", "/cases/list.xhtml")) {
            var page = visitor.get(list).body();
            for (var trace : List.of("D-2021", "NSO Group", "/requests/overview", "/cases/case")) {
                assertFalse(page.contains(trace), list + " tells of " + trace);
            }
        }
    }

    @Test
    void only_auditors_read_the_history() {
        assertEquals(
                200, Visitor.signedIn(base, "audit").get("/audit/list.xhtml").statusCode());
        for (var other : List.of("lina", "omar", "claire", "admin")) {
            var visitor = Visitor.signedIn(base, other);
            Likeness.isTheSame(visitor.get("/audit/list.xhtml"), visitor.get("/nowhere.xhtml"), other);
        }
    }

    @Test
    void a_form_does_nothing_without_the_state_of_its_page_nor_with_a_forged_one() {
        var member = Visitor.signedIn(base, "lina");
        var address = "/requests/move.xhtml" + member.request(NSO) + "&move=SEND_TO_REVIEW";
        var stage = stage(member, address);
        for (var state : List.of("", "1:2", "forged")) {
            member.post(address, Visitor.State.forged(state), "moving:go", Map.of("moving:seen", "0"));
            assertEquals(stage, stage(member, address), "with the state '" + state + "'");
        }
        Visitor.stranger(base).post(address, member.stateOf(address), "moving:go", Map.of("moving:seen", "0"));
        assertEquals(stage, stage(member, address), "sent by a stranger");
    }

    @Test
    void to_look_changes_nothing() {
        var member = Visitor.signedIn(base, "lina");
        var address = "/requests/move.xhtml" + member.request(NSO) + "&move=SEND_TO_REVIEW";
        var stage = stage(member, address);
        var state = member.stateOf(address).view().replace(":", "%3A");
        var asked = member.get(address + "&moving=moving&moving%3Ago=&jakarta.faces.ViewState=" + state);
        assertEquals(404, asked.statusCode());
        assertEquals(stage, stage(member, address));
    }

    private static List<String> stage(Visitor member, String address) {
        return member.read(address, "aria-current=\"step\".*?ui-steps-title\">([^<]+)<");
    }
}
