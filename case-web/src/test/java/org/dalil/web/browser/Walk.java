package org.dalil.web.browser;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dalil.web.it.Doors;
import org.dalil.web.it.Sightseeing;
import org.dalil.web.it.Site;

/** The addresses of all pages that somebody finds who opens everything there is to open. */
final class Walk {

    /** What the demo has none of: looked at in the journeys that lead there. */
    private static final Map<String, Class<?>> IN_JOURNEYS = Map.of(
            "/cases/grant.xhtml", ProtectionBrowserIT.class,
            "/cases/reveal.xhtml", ProtectionBrowserIT.class,
            "/cases/unprotect.xhtml", ProtectionBrowserIT.class,
            "/cases/recall.xhtml", ReviewBrowserIT.class,
            "/cases/release.xhtml", EvidenceBrowserIT.class,
            "/cases/found.xhtml", EvidenceBrowserIT.class,
            "/requests/compare.xhtml", DossierBrowserIT.class,
            "/requests/leaf.xhtml", DossierBrowserIT.class,
            "/requests/returned.xhtml", DossierBrowserIT.class);

    /** Shown to nobody who is signed in, or while something goes wrong only. */
    private static final Set<String> NOT_ON_THE_WAY = Set.of(
            "/login.xhtml",
            "/welcome.xhtml",
            "/sign.xhtml",
            "/code.xhtml",
            "/locked.xhtml",
            "/index.xhtml",
            "/error/expired.xhtml",
            "/error/large.xhtml",
            "/error/failed.xhtml",
            "/error/missing.xhtml");

    /** What looks different from the example that stands for all others of its page. */
    private static final List<String> OF_ITS_OWN_KIND = List.of(
            "/requests/list.xhtml",
            "/requests/list.xhtml?text=nobody-is-called-so",
            "/parties/list.xhtml?text=nobody-is-called-so",
            "/regimes/regime.xhtml?id=EU-GHRSR",
            "/regimes/regime.xhtml?id=US-BIS-EL",
            "/regimes/fit.xhtml?target=company&act=support&right=expression",
            "/nowhere.xhtml");

    private final Page page;
    private final URL base;

    Walk(Page page, URL base) {
        this.page = page;
        this.base = base;
    }

    void to(String path) {
        page.navigate(Site.page(base, path).toString());
    }

    /** For a member of cases: every page once, some in a second guise, and what is not there. */
    List<String> everywhere() {
        var addresses = new LinkedHashSet<>(OF_ITS_OWN_KIND);
        addresses.addAll(pagesOf("lina"));
        var file = addresses.stream()
                .filter(address -> address.startsWith("/cases/case.xhtml?"))
                .findFirst()
                .orElseThrow();
        for (var form : List.of("fact", "ask", "item", "part", "document")) {
            addresses.add(file.replace("/case.", "/" + form + "."));
        }
        addresses.add(file.replace("/case.", "/citation.") + "&regime=EU-GHRSR");
        to("/cases/list.xhtml");
        for (var each : page.locator("a.dl-row-link").all()) {
            addresses.add(each.getAttribute("href").replace("/case.", "/source."));
        }
        return new ArrayList<>(addresses);
    }

    List<String> pagesOf(String somebody) {
        return Sightseeing.pages(base, somebody).stream()
                .filter(address -> !NOT_ON_THE_WAY.contains(path(address)) && !IN_JOURNEYS.containsKey(path(address)))
                .toList();
    }

    /** The pages to which none of these people comes. */
    Set<String> missedBy(List<String> people) {
        Set<String> missed = new TreeSet<>(Doors.pages());
        missed.removeAll(NOT_ON_THE_WAY);
        missed.removeAll(IN_JOURNEYS.keySet());
        people.forEach(somebody ->
                missed.removeAll(pagesOf(somebody).stream().map(Walk::path).collect(Collectors.toSet())));
        return missed;
    }

    private static String path(String address) {
        return address.replaceFirst("\\?.*", "");
    }
}
