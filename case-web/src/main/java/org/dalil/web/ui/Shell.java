package org.dalil.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.lang.management.ManagementFactory;
import java.net.MalformedURLException;
import java.util.Comparator;
import java.util.List;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Person;
import org.jspecify.annotations.Nullable;

/** The frame around every page: where one can go from here, and whether all of it is for show. */
@Named
@RequestScoped
public class Shell {

    /** A place in the main navigation; its words are {@code shell.nav.<name>}. */
    public record Place(String name, String icon, String folder, String page, Permission permission) {}

    private static final List<Place> PLACES = List.of(
            new Place("work", "inbox", "/work/home", "/work/home", Permission.READ_CASES),
            new Place("requests", "folder-open", "/requests/", "/requests/list", Permission.READ_CASES),
            new Place("cases", "briefcase", "/cases/", "/cases/list", Permission.READ_CASES),
            new Place("review", "check-square", "/review/", "/review/list", Permission.READ_CASES),
            new Place("deadlines", "calendar", "/work/deadlines", "/work/deadlines", Permission.READ_CASES),
            new Place("parties", "users", "/parties/", "/parties/list", Permission.READ_CASES),
            new Place("shared", "eye", "/shared/", "/shared/list", Permission.READ_SHARED),
            new Place("regimes", "book", "/regimes/", "/regimes/list", Permission.USE_DALIL),
            new Place("accounts", "users", "/admin/", "/admin/accounts", Permission.MANAGE_ACCOUNTS),
            new Place("audit", "history", "/audit/", "/audit/list", Permission.READ_AUDIT_TRAIL));

    /**
     * A tab of a request; its words are {@code shell.tab.<name>}.
     *
     * @param count the property of the request's header that holds the number on the tab; empty when it has none
     */
    public record Tab(String name, String count) {

        public String page() {
            return "/requests/" + name;
        }

        public String file() {
            return page() + ".xhtml";
        }
    }

    private static final List<Tab> REQUEST_TABS = List.of(
            new Tab("overview", ""),
            new Tab("targets", "targets"),
            new Tab("coverage", "grounds"),
            new Tab("evidence", "evidence"),
            new Tab("timeline", "facts"),
            new Tab("signatories", "signatories"),
            new Tab("text", ""),
            new Tab("dossier", "dossierVersion"),
            new Tab("tracking", ""),
            new Tab("history", ""));

    private static final String STARTED =
            Long.toString(ManagementFactory.getRuntimeMXBean().getStartTime(), Character.MAX_RADIX);

    @Inject
    private Reader reader;

    @Inject
    private ServletContext server;

    /** Where the reader may go; empty when nobody is signed in. */
    public List<Place> getPlaces() {
        Person person = reader.getPerson();
        return person == null
                ? List.of()
                : PLACES.stream()
                        .filter(place -> person.may(place.permission()) && exists(place.page() + ".xhtml"))
                        .toList();
    }

    /** Whether there can be anything that concerns the reader. */
    public boolean isBell() {
        Person person = reader.getPerson();
        return person != null && person.may(Permission.READ_CASES);
    }

    public List<Tab> getRequestTabs() {
        return REQUEST_TABS.stream().filter(tab -> exists(tab.file())).toList();
    }

    /** Another one after each start; part of the addresses of style sheets and scripts, which browsers keep. */
    public String getVersion() {
        return STARTED;
    }

    public boolean isDemo() {
        return "true".equals(System.getenv("DALIL_DEMO"));
    }

    /** The first place that is not for everybody, where people work; null, to stay, when there is no place at all. */
    public @Nullable String home() {
        return getPlaces().stream()
                .min(Comparator.comparing(place -> place.permission() == Permission.USE_DALIL))
                .map(place -> place.page() + "?faces-redirect=true")
                .orElse(null);
    }

    /** Whether there is such a page. */
    public boolean exists(String page) {
        try {
            return server.getResource(page) != null;
        } catch (MalformedURLException e) {
            return false;
        }
    }

    /** {@code page} if the shown page lies in this folder, else null: the value of {@code aria-current}. */
    public @Nullable String current(String folder) {
        String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return view.startsWith(folder) ? "page" : null;
    }
}
