package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dalil.accounts.CurrentPerson;
import org.dalil.dossier.LeafDesk;
import org.dalil.requests.DossierRow;
import org.dalil.requests.DossierShelf;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestSearch;
import org.dalil.requests.RequestView;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.Reader;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/leaf.xhtml}: the pages of a version, one beside all. */
@Named
@RequestScoped
public class LeafPage {

    @Inject
    private RequestSearch requests;

    @Inject
    private DossierShelf shelf;

    @Inject
    private LeafDesk desk;

    @Inject
    private CurrentPerson current;

    @Inject
    private Reader reader;

    @Inject
    private HttpServletRequest asked;

    private @Nullable RequestView request;
    private @Nullable DossierRow version;
    private DossierRow.@Nullable File file;
    private boolean shown;

    /** Answers with «not there» before anything of the page is written. */
    public void load() {
        var viewer = current.required().id();
        RequestId id = new RequestId(IdInAddress.of(asked.getParameter("id")));
        request = requests.find(viewer, id).orElseThrow(NotThere::new);
        int number = number("version", 0);
        version = shelf.versions(viewer, id).stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow(NotThere::new);
        file = version.in(asked.getParameter("in"), reader.language()).orElseThrow(NotThere::new);
        shown = desk.isShown(id, number, file.language());
    }

    private int number(String name, int otherwise) {
        String number = asked.getParameter(name);
        return number != null && number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : otherwise;
    }

    public @Nullable RequestView getRequest() {
        return request;
    }

    public @Nullable DossierRow getVersion() {
        return version;
    }

    public DossierRow.@Nullable File getFile() {
        return file;
    }

    /** Whether its pages may be shown: nothing in it must not leave the house. */
    public boolean isShown() {
        return shown;
    }

    /** The page that is open; one that there is, whatever was asked for. */
    public int getOpen() {
        return Math.max(1, Math.min(pages(), number("page", 1)));
    }

    public int getPrevious() {
        return Math.max(1, getOpen() - 1);
    }

    public int getNext() {
        return Math.min(pages(), getOpen() + 1);
    }

    public List<Integer> getPages() {
        return IntStream.rangeClosed(1, pages()).boxed().toList();
    }

    private int pages() {
        return Objects.requireNonNull(file, "not loaded").pages();
    }

    /** Where its pages are drawn: {@code …/3.png} is the third. */
    public String getPictures() {
        return "/leaves/" + Objects.requireNonNull(request).id().value() + "/"
                + Objects.requireNonNull(version).number() + "/"
                + Objects.requireNonNull(file).language().tag();
    }
}
