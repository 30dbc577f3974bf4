package org.dalil.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import java.io.IOException;
import org.dalil.web.ui.ReturnPath;
import org.jspecify.annotations.Nullable;

/** Leads people back to where they wanted to go before they had to show who they are. */
@RequestScoped
class WayBack {

    static final String HOME = "/index.xhtml";

    @Inject
    private ExternalContext external;

    /** @param from as it stands in the address; to the first page when it is none of ours */
    void to(@Nullable String from) throws IOException {
        external.redirect(
                external.getRequestContextPath() + ReturnPath.checked(from).orElse(HOME));
    }
}
