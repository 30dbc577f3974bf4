package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.regimes.RegimePack;
import org.dalil.requests.RequestRow;
import org.dalil.requests.RequestSearch;
import org.dalil.requests.RequestSearch.Query;
import org.dalil.requests.RequestSearch.Sort;
import org.dalil.requests.RequestStage;
import org.dalil.web.ui.PageOf;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/list.xhtml}. Filters, order and page live in the address. */
@Named
@RequestScoped
public class RequestListPage {

    private static final int ROWS = 25;

    @Inject
    private RequestSearch search;

    @Inject
    private RegimeCatalogue regimes;

    @Inject
    private CurrentPerson current;

    @Inject
    private Words words;

    private @Nullable String text;
    private @Nullable String stage;
    private @Nullable String regime;
    private @Nullable String sort;
    private @Nullable String down;
    private @Nullable String page;

    private PageOf<RequestRow> rows = PageOf.of(1, ROWS, 0, List.of());
    private List<RegimePack> offered = List.of();

    public void load() {
        AccountId viewer = current.required().id();
        int number = PageOf.number(page);
        long total = search.count(viewer, query());
        rows = PageOf.of(number, ROWS, total, search.rows(viewer, query(), PageOf.window(number, ROWS, total)));
        offered = search.regimes(viewer).stream()
                .map(id -> regimes.current(new RegimeId(id)))
                .toList();
    }

    public boolean isMayOpen() {
        return current.required().may(Permission.DRAFT_REQUEST);
    }

    private Query query() {
        return new Query(
                text == null ? "" : text,
                constant(RequestStage.class, stage).map(Set::of).orElse(Set.of()),
                regime == null ? Set.of() : Set.of(regime),
                order(),
                down == null);
    }

    private Sort order() {
        return constant(Sort.class, sort).orElse(Sort.NUMBER);
    }

    /** What stands in an address may be anything. */
    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    public PageOf<RequestRow> getRows() {
        return rows;
    }

    /** The regimes that the filter offers. */
    public List<RegimePack> getRegimes() {
        return offered;
    }

    public List<RequestStage> getStages() {
        return List.of(RequestStage.values());
    }

    public RegimePack pack(RequestRow row) {
        RegimeId id = new RegimeId(row.regime());
        return regimes.find(id, row.packVersion()).orElseGet(() -> regimes.current(id));
    }

    public boolean isFiltered() {
        return text != null || stage != null || regime != null;
    }

    /** The filters in words, for who finds nothing. */
    public String getFilters() {
        List<String> named = new ArrayList<>();
        if (text != null) {
            named.add(words.say("requests.filtered.text", text));
        }
        constant(RequestStage.class, stage)
                .ifPresent(asked ->
                        named.add(words.say("requests.filtered.stage", words.say("shell.stage." + asked.name()))));
        if (regime != null) {
            named.add(words.say("requests.filtered.regime", regime));
        }
        return String.join(" · ", named);
    }

    /** For {@code aria-sort}. */
    public String sorted(String column) {
        return !order().name().equals(column) ? "none" : down == null ? "ascending" : "descending";
    }

    public String sortIcon(String column) {
        return switch (sorted(column)) {
            case "ascending" -> "sort-amount-up-alt";
            case "descending" -> "sort-amount-down";
            default -> "sort-alt";
        };
    }

    /** What the link of a column asks for: the other way round if the list is in its order already. */
    public String downAfter(String column) {
        return sorted(column).equals("ascending") ? "yes" : "";
    }

    private static @Nullable String orNull(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = orNull(text);
    }

    public @Nullable String getStage() {
        return stage;
    }

    public void setStage(@Nullable String stage) {
        this.stage = orNull(stage);
    }

    public @Nullable String getRegime() {
        return regime;
    }

    public void setRegime(@Nullable String regime) {
        this.regime = orNull(regime);
    }

    public @Nullable String getSort() {
        return sort;
    }

    public void setSort(@Nullable String sort) {
        this.sort = orNull(sort);
    }

    public @Nullable String getDown() {
        return down;
    }

    public void setDown(@Nullable String down) {
        this.down = orNull(down);
    }

    public @Nullable String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page;
    }
}
