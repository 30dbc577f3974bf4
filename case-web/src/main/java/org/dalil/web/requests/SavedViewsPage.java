package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.dalil.requests.SavedViewDesk;
import org.dalil.requests.SavedViewDesk.Kept;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.jspecify.annotations.Nullable;

/** The views that somebody keeps of the list and the board, in the head of both. */
@Named
@RequestScoped
public class SavedViewsPage {

    @Inject
    private SavedViewDesk desk;

    @Inject
    private RequestListPage list;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest asked;

    private @Nullable String name;
    private @Nullable List<Kept> views;

    public List<Kept> getViews() {
        if (views == null) {
            views = desk.mine();
        }
        return views;
    }

    /** Keeps the filters, the order and the columns that are shown. */
    public @Nullable String keep() {
        return messages.answer(
                desk.keep(name == null ? "" : name, isBoard(), list.getFilter().getAddress()), here());
    }

    public @Nullable String forget() {
        String id = asked.getParameter("forget");
        if (!FacesContext.getCurrentInstance().isPostback() || id == null) {
            return null;
        }
        return messages.answer(desk.forget(IdInAddress.of(id)), here());
    }

    private static boolean isBoard() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().endsWith("/board.xhtml");
    }

    private String here() {
        return (isBoard() ? "/requests/board" : "/requests/list") + "?includeViewParams=true";
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}
