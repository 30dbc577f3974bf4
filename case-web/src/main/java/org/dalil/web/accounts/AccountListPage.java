package org.dalil.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.AccountRow;
import org.dalil.accounts.AccountSearch;
import org.dalil.accounts.AccountSearch.Query;
import org.dalil.accounts.AccountSearch.State;
import org.dalil.accounts.AdministrationDesk;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Role;
import org.dalil.web.ui.Messages;
import org.dalil.web.ui.PageOf;
import org.jspecify.annotations.Nullable;

/** Behind {@code admin/accounts.xhtml}. Filters and page live in the address. */
@Named
@RequestScoped
public class AccountListPage {

    private static final int ROWS = 25;

    @Inject
    private AccountSearch search;

    @Inject
    private AdministrationDesk desk;

    @Inject
    private CurrentPerson current;

    @Inject
    private Messages messages;

    private @Nullable String text;
    private @Nullable String role;
    private @Nullable String state;
    private @Nullable String page;

    private @Nullable PageOf<AccountRow> rows;
    private @Nullable Boolean required;

    /** Refused before anything of the page is written. */
    public void load() {
        getRows();
    }

    public PageOf<AccountRow> getRows() {
        if (rows == null) {
            AccountId viewer = current.required().id();
            Query query = new Query(text == null ? "" : text, constant(Role.class, role), constant(State.class, state));
            int number = PageOf.number(page);
            long total = search.count(viewer, query);
            rows = PageOf.of(number, ROWS, total, search.rows(viewer, query, PageOf.window(number, ROWS, total)));
        }
        return rows;
    }

    /** What stands in an address may be anything. */
    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public String requireSecondFactor(boolean wanted) {
        desk.requireSecondFactor(wanted);
        messages.done("accounts.saved");
        return "/admin/accounts?faces-redirect=true";
    }

    public boolean isSecondFactorRequired() {
        if (required == null) {
            required = search.isSecondFactorRequired(current.required().id());
        }
        return required;
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    public List<State> getStates() {
        return List.of(State.values());
    }

    public boolean isFiltered() {
        return text != null || role != null || state != null;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }

    public @Nullable String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state;
    }

    public @Nullable String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page;
    }
}
