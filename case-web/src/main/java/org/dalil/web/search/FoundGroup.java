package org.dalil.web.search;

import java.util.List;

/** What was found of one kind; never empty. */
public record FoundGroup(String name, String icon, List<FoundHit> hits) {

    public FoundGroup {
        hits = List.copyOf(hits);
    }
}
