package org.dalil.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dalil.accounts.SessionDesk;

/** Behind the button in the menu of the person. */
@Named
@RequestScoped
public class SignOutPage {

    @Inject
    private SessionDesk desk;

    @Inject
    private SignedInPerson signedIn;

    public String signOut() {
        signedIn.person().ifPresent(person -> desk.signOut());
        signedIn.end();
        return "/login?faces-redirect=true";
    }
}
