package org.dalil.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.dalil.sharing.ExpertDesk;
import org.dalil.sharing.ShareId;
import org.dalil.sharing.Thing;
import org.dalil.web.ui.IdInAddress;
import org.jspecify.annotations.Nullable;

/** Behind {@code shared/item.xhtml}. */
@Named
@RequestScoped
public class SharedItemPage {

    @Inject
    private ExpertDesk desk;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Thing thing;

    /** Answers with «not there» before anything of the page is written. */
    public void load() {
        getThing();
    }

    /** Read once for the page: every reading is written down. */
    public Thing getThing() {
        if (thing == null) {
            thing = desk.read(getId(), IdInAddress.of(asked.getParameter("thing")));
        }
        return thing;
    }

    /** Of what is shown together. */
    public ShareId getId() {
        return new ShareId(IdInAddress.of(asked.getParameter("id")));
    }

    /** The text of a document, line by line. */
    public List<String> getLines() {
        return Objects.requireNonNullElse(getThing().text(), "").lines().toList();
    }
}
