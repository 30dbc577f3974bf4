package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dalil.evidence.EvidenceView;
import org.dalil.requests.Coverage;
import org.dalil.requests.CoverageCell;
import org.dalil.web.ui.Words;

/** How coverage is said and drawn, and where its parts lead. */
@RequestScoped
public class CoverageLooks {

    @Inject
    private RequestHeader header;

    @Inject
    private Words words;

    /** The mark of an item, and beside it that of what it says against the criterion. */
    List<String> marks(CoverageCell cell) {
        List<String> marks = new ArrayList<>();
        if (cell.support() != null) {
            marks.add(
                    switch (cell.support()) {
                        case APPROVED -> "ok pi pi-check";
                        case HELD_BACK -> "held pi pi-lock";
                        case IN_REVIEW -> "rev";
                        case PROPOSED -> "pro";
                        case OUT -> "out pi pi-minus";
                    });
        }
        if (!cell.against().isEmpty()) {
            marks.add(cell.open() ? "con pi pi-times" : "con is-answered pi pi-times");
        }
        return marks;
    }

    /** All that a cell says, in words. */
    String said(CoverageCell cell) {
        List<String> said = new ArrayList<>();
        if (cell.support() != null) {
            said.add(words.say("coverage.support." + cell.support()));
        }
        if (!cell.against().isEmpty()) {
            said.add(words.say(cell.open() ? "coverage.against.open" : "coverage.against.answered"));
        }
        return said.stream().collect(Collectors.joining(words.say("shell.and")));
    }

    String said(Coverage.Shortfall lack) {
        return words.say("requests.reason." + lack.reason(), lack.have(), lack.need());
    }

    String page(String name) {
        return "/requests/" + name + ".xhtml?id=" + header.requestId().value();
    }

    String page(String name, String parameter, Object value) {
        return page(name) + "&" + parameter + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }

    /** Where Faces goes after a form. */
    String outcome(String name, String parameter, Object value) {
        return page(name, parameter, value).replace(".xhtml", "");
    }

    String cell(Coverage.Element element, EvidenceView item) {
        return page("cell", "criterion", element.criterion().id()) + "&item="
                + item.id().value();
    }

    String review(EvidenceView item) {
        return "/review/item.xhtml?id=" + header.getRequest().caseId().value() + "&item="
                + item.id().value();
    }

    String exhibit(EvidenceView item) {
        return "/cases/exhibit.xhtml?id=" + header.getRequest().caseId().value() + "&item="
                + item.id().value();
    }
}
