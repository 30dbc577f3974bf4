package org.dalil.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code search.xhtml}. What is looked for lives in the address. */
@Named
@RequestScoped
public class SearchPage {

    private static final int MOST = 25;

    @Inject
    private Finder finder;

    @Inject
    private Words words;

    private @Nullable String text;
    private List<FoundGroup> groups = List.of();

    public void load() {
        groups = finder.found(text == null ? "" : text, MOST).stream()
                .map(group -> new FoundGroup(
                        group.name(),
                        group.icon(),
                        group.hits().stream()
                                .filter(hit -> !hit.address().isEmpty())
                                .toList()))
                .filter(group -> !group.hits().isEmpty())
                .toList();
    }

    public List<FoundGroup> getGroups() {
        return groups;
    }

    /** How much there is, in words; empty while nothing was asked. */
    public String getSaid() {
        int count = groups.stream().mapToInt(group -> group.hits().size()).sum();
        return text == null ? "" : words.say("search.count", count);
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null || text.isBlank() ? null : text.strip();
    }
}
