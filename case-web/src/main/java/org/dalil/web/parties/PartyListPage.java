package org.dalil.web.parties;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.parties.PartyKind;
import org.dalil.parties.PartyRow;
import org.dalil.parties.PartySearch;
import org.dalil.parties.PartySearch.Wanted;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.PageOf;
import org.dalil.web.ui.Reader;
import org.jspecify.annotations.Nullable;

/** Behind {@code parties/list.xhtml}. What is looked for lives in the address. */
@Named
@RequestScoped
public class PartyListPage {

    private static final int ROWS = 25;

    @Inject
    private PartySearch search;

    @Inject
    private CurrentPerson current;

    @Inject
    private Reader reader;

    private @Nullable String text;
    private @Nullable String kind;
    private @Nullable String page;
    private PageOf<PartyRow> rows = PageOf.of(1, ROWS, 0, List.of());

    public void load() {
        if (!current.required().may(Permission.READ_CASES)) {
            throw new NotThere();
        }
        AccountId viewer = current.required().id();
        Wanted wanted = new Wanted(text == null ? "" : text, chosenKind(), reader.language());
        int number = PageOf.number(page);
        long total = search.count(viewer, wanted);
        rows = PageOf.of(number, ROWS, total, search.rows(viewer, wanted, PageOf.window(number, ROWS, total)));
    }

    /** What stands in an address may be anything. */
    private @Nullable PartyKind chosenKind() {
        return Arrays.stream(PartyKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    public boolean isMayEdit() {
        return current.required().may(Permission.EDIT_CASES);
    }

    public boolean isFiltered() {
        return text != null || kind != null;
    }

    /** Whether there are more than the list shows. */
    public boolean isCut() {
        return rows.total() >= PartySearch.LISTED;
    }

    public PageOf<PartyRow> getRows() {
        return rows;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = orNull(text);
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = orNull(kind);
    }

    public @Nullable String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page;
    }

    private static @Nullable String orNull(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }
}
