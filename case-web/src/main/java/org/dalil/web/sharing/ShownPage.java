package org.dalil.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.dalil.accounts.CurrentPerson;
import org.dalil.database.ReadOnce;
import org.dalil.sharing.ShareDesk;
import org.dalil.sharing.ShareId;
import org.dalil.sharing.ShareSearch;
import org.dalil.sharing.ShareView;
import org.dalil.web.cases.CaseHeader;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.dalil.web.ui.NotThere;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/shown.xhtml}: what one expert is shown; and the list of all such on the page of the members. */
@Named
@RequestScoped
public class ShownPage {

    @Inject
    private CaseHeader header;

    @Inject
    private ShareSearch search;

    @Inject
    private ShareDesk desk;

    @Inject
    private CurrentPerson current;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest asked;

    /** Answers with «not there» before anything of the page is written. */
    public void load() {
        getShare();
    }

    @ReadOnce
    public List<ShareView> getAll() {
        return search.of(current.required().id(), header.getRow().id());
    }

    @ReadOnce
    public ShareView getShare() {
        return getAll().stream()
                .filter(share -> share.id().equals(id()))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    public @Nullable String end() {
        return messages.answer(desk.end(header.getRow().id(), id()), "/cases/members?id=" + header.getId());
    }

    private ShareId id() {
        return new ShareId(IdInAddress.of(asked.getParameter("share")));
    }
}
