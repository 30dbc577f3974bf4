package org.dalil.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.dalil.accounts.AccountDesk;
import org.dalil.shared.Language;
import org.dalil.web.ui.Reader;

/**
 * Behind the menu of languages. The choice stays on this machine, for the page to sign in; signed in, it is kept in the
 * account too.
 */
@Named
@RequestScoped
public class LanguagePage {

    @Inject
    private AccountDesk desk;

    @Inject
    private Reader reader;

    @Inject
    private LanguageCookie cookie;

    @Inject
    private ExternalContext external;

    public void speak(Language language) throws IOException {
        reader.person().ifPresent(person -> desk.speak(language));
        cookie.keep(language);
        external.redirect(reader.address());
    }
}
