package org.dalil.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import java.util.Map;
import org.dalil.shared.Language;
import org.dalil.web.ui.Reader;

/** Keeps the language on this machine, for the pages that do not know yet, or not show, who is there. */
@RequestScoped
class LanguageCookie {

    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @Inject
    private ExternalContext external;

    void keep(Language language) {
        external.addResponseCookie(
                Reader.LANGUAGE_COOKIE,
                language.tag(),
                Map.of(
                        "path",
                        "/",
                        "maxAge",
                        A_YEAR,
                        "httpOnly",
                        true,
                        "secure",
                        external.isSecure(),
                        "SameSite",
                        "Lax"));
    }
}
