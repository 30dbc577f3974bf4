package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.database.ReadOnce;
import org.dalil.outlook.NextDay;
import org.dalil.outlook.OutlookReading;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.regimes.RegimePack;
import org.dalil.requests.CoverageReading;
import org.dalil.requests.CoverageTally;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestRow;
import org.dalil.requests.RequestSearch;
import org.dalil.requests.RequestStage;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.PageOf;
import org.dalil.web.ui.Reader;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/list.xhtml}. Filters, order, columns and page live in the address; the board has the same. */
@Named
@RequestScoped
public class RequestListPage {

    private static final int ROWS = 25;

    /** As many cases as one can look through in a filter; a case is also found by typing its number. */
    private static final int CASES = 200;

    /** The columns that one may hide, in their order; number and title stay. */
    private static final List<String> COLUMNS = List.of("REGIME", "STAGE", "CLOCK", "COVERAGE", "SIGNED", "OWNER");

    private static final Set<String> ORDERED =
            Stream.of(RequestSearch.Sort.values()).map(Enum::name).collect(Collectors.toSet());

    @Inject
    private RequestSearch search;

    @Inject
    private RegimeCatalogue regimes;

    @Inject
    private OutlookReading outlook;

    @Inject
    private CoverageReading coverage;

    @Inject
    private CurrentPerson current;

    @Inject
    private Words words;

    @Inject
    private Reader reader;

    @Inject
    private Terms terms;

    private final RequestFilter filter = new RequestFilter();
    private @Nullable String page;
    private @Nullable Map<RequestId, List<NextDay>> days;
    private @Nullable Map<RequestId, CoverageTally> tallies;
    private PageOf<RequestRow> rows = PageOf.of(1, ROWS, 0, List.of());

    public void load() {
        int number = PageOf.number(page);
        long total = search.count(viewer(), query());
        rows = PageOf.of(number, ROWS, total, search.rows(viewer(), query(), PageOf.window(number, ROWS, total)));
    }

    AccountId viewer() {
        return current.required().id();
    }

    RequestSearch.Query query() {
        return filter.query(regimes);
    }

    public boolean isMayOpen() {
        return current.required().may(Permission.DRAFT_REQUEST);
    }

    public PageOf<RequestRow> getRows() {
        return rows;
    }

    public List<Choice> getStages() {
        return Stream.of(RequestStage.values())
                .map(stage -> new Choice(stage.name(), words.say("shell.stage." + stage.name())))
                .toList();
    }

    /** The regimes of the requests that the reader sees. */
    @ReadOnce
    public List<Choice> getRegimes() {
        return packs().stream()
                .map(pack ->
                        new Choice(pack.id().value(), reader.spoken(pack.name()).text()))
                .toList();
    }

    public List<Choice> getAuthorities() {
        return packs().stream()
                .map(pack -> pack.regime().jurisdiction())
                .distinct()
                .map(authority -> new Choice(authority, words.say("shell.jurisdiction." + authority)))
                .toList();
    }

    @ReadOnce
    public List<Choice> getOwners() {
        return choices(search.offered(viewer()).owners());
    }

    @ReadOnce
    public List<Choice> getFiles() {
        return choices(search.cases(viewer(), query().file(), CASES));
    }

    private static List<Choice> choices(List<RequestSearch.Named> named) {
        return named.stream()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }

    private List<RegimePack> packs() {
        return search.offered(viewer()).regimes().stream()
                .map(id -> regimes.current(new RegimeId(id)))
                .toList();
    }

    public RegimePack pack(RequestRow row) {
        RegimeId id = new RegimeId(row.regime());
        return regimes.find(id, row.packVersion()).orElseGet(() -> regimes.current(id));
    }

    /** Null where no day is known. */
    public @Nullable NextDay next(RequestRow row) {
        if (days == null) {
            days = outlook.of(viewer(), ids());
        }
        return days.getOrDefault(row.id(), List.of()).stream().findFirst().orElse(null);
    }

    public @Nullable CoverageTally tally(RequestRow row) {
        if (tallies == null) {
            tallies = coverage.tallies(viewer(), ids());
        }
        return tallies.get(row.id());
    }

    private List<RequestId> ids() {
        return rows.rows().stream().map(RequestRow::id).toList();
    }

    /** The finer status. */
    public String label(RequestRow row) {
        return terms.say("request_status", row.status().name().toLowerCase(Locale.ROOT));
    }

    /** The filters in words, for who finds nothing. */
    public String getFilters() {
        List<String> named = new ArrayList<>();
        if (filter.getText() != null) {
            named.add(words.say("requests.filtered.text", filter.getText()));
        }
        filter.stage()
                .ifPresent(stage ->
                        named.add(words.say("requests.filtered.stage", words.say("shell.stage." + stage.name()))));
        label(getRegimes(), filter.getRegime())
                .forEach(regime -> named.add(words.say("requests.filtered.regime", regime)));
        Stream.of(
                        label(getAuthorities(), filter.getAuthority()),
                        label(getOwners(), filter.getOwner()),
                        label(getFiles(), filter.getFile()))
                .flatMap(List::stream)
                .forEach(named::add);
        return String.join(" · ", named);
    }

    private static List<String> label(List<Choice> offered, @Nullable String chosen) {
        return offered.stream()
                .filter(choice -> choice.value().equals(chosen))
                .map(Choice::label)
                .toList();
    }

    /** Whether the list can be put into the order of a column; days and coverage are only known of what is shown. */
    public boolean orders(String column) {
        return ORDERED.contains(column);
    }

    /** For {@code aria-sort}. */
    public String sorted(String column) {
        return !filter.order().name().equals(column) ? "none" : filter.isDown() ? "descending" : "ascending";
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

    public List<String> getColumns() {
        return COLUMNS;
    }

    public boolean shows(String column) {
        return !hidden().contains(column);
    }

    /** What the address says when a column is hidden, or shown again. */
    public String hideAfter(String column) {
        Set<String> then = hidden();
        if (!then.remove(column)) {
            then.add(column);
        }
        return String.join(",", then);
    }

    private Set<String> hidden() {
        Set<String> hidden = new LinkedHashSet<>(
                filter.getHide() == null
                        ? List.of()
                        : Arrays.asList(filter.getHide().split(",")));
        hidden.retainAll(COLUMNS);
        return hidden;
    }

    /** The rows of this page, for the page that moves them all. */
    public String getShown() {
        return rows.rows().stream().map(row -> "of=" + row.id().value()).collect(Collectors.joining("&"));
    }

    public RequestFilter getFilter() {
        return filter;
    }

    public @Nullable String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page;
    }
}
