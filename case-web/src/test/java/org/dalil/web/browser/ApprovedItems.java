package org.dalil.web.browser;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dalil.web.it.Visitor;
import org.dalil.web.restart.ItemInReview;

/** Items of a case that two people approved and that may be handed in, without a browser. */
record ApprovedItems(String file, Visitor drafter, Visitor reviewer, Visitor coordinator) {

    /** One from each source; answers with their ids. */
    List<String> from(String... sources) {
        return Stream.of(sources).map(this::from).toList();
    }

    private String from(String source) {
        var answer = drafter.bring(
                file,
                source + ".txt",
                ("Seen by " + source + ".").getBytes(StandardCharsets.UTF_8),
                "Source " + source);
        var item = Visitor.field("item", answer.body());
        var form = "/cases/item.xhtml?id=" + file + "&item=" + item;
        var said = new LinkedHashMap<>(ApprovedRequest.fields(drafter, form));
        said.putAll(ApprovedRequest.titled("Item " + source));
        said.put("sheet:type", "NGO_REPORT");
        said.put("sheet:disclosable", "YES");
        said.put("sheet:tlp", "CLEAR");
        ApprovedRequest.done(drafter, form, "sheet:save", said);
        var review = new ItemInReview(file, item);
        List.of(drafter, reviewer, reviewer, coordinator).forEach(review::goOn);
        return item;
    }

    /** Lets somebody into the case whom the drafter leads. */
    ApprovedItems admitting(String... names) {
        Stream.of(names).forEach(name -> {
            var search = "/cases/members.xhtml?id=" + file + "&find=" + name;
            var form = search + "&account="
                    + drafter.read(search, "account=([0-9a-f-]{36})").get(0);
            var role = drafter.read(form, "name=\"admission:role\".*?<option value=\"([A-Z_]+)\"")
                    .get(0);
            ApprovedRequest.done(drafter, form, "admission:admit", Map.of("admission:role", role));
        });
        return this;
    }
}
