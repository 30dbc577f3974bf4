package org.dalil.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dalil.sharing.ExpertDesk;
import org.jspecify.annotations.Nullable;

/** Behind {@code shared/list.xhtml}. */
@Named
@RequestScoped
public class SharedListPage {

    @Inject
    private ExpertDesk desk;

    private @Nullable List<ExpertDesk.Shelf> shelves;

    /** Refused before anything of the page is written. */
    public void load() {
        getShelves();
    }

    /** Read once for the page: every reading is written down. */
    public List<ExpertDesk.Shelf> getShelves() {
        if (shelves == null) {
            shelves = desk.shown();
        }
        return shelves;
    }
}
