package org.dalil.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dalil.accounts.AccountDesk;
import org.dalil.accounts.ChosenPassword;
import org.dalil.accounts.PasswordDesk;
import org.dalil.accounts.SecondFactorDesk;
import org.dalil.accounts.SecondFactorView;
import org.dalil.accounts.SessionDesk;
import org.dalil.accounts.Standing;
import org.dalil.shared.Outcome;
import org.dalil.web.ui.Messages;
import org.jspecify.annotations.Nullable;

/** Behind {@code me/profile.xhtml}. */
@Named
@RequestScoped
public class ProfilePage {

    private static final String HERE = "/me/profile";

    @Inject
    private AccountDesk accountDesk;

    @Inject
    private PasswordDesk passwordDesk;

    @Inject
    private SecondFactorDesk secondFactorDesk;

    @Inject
    private SessionDesk sessionDesk;

    @Inject
    private SignedInPerson signedIn;

    @Inject
    private Messages messages;

    private String old = "";
    private String password = "";
    private String again = "";
    private @Nullable Boolean shortcuts;
    private @Nullable SecondFactorView factor;

    public @Nullable String changePassword() {
        Outcome<Integer> outcome = passwordDesk.change(old, new ChosenPassword(password, again));
        if (outcome instanceof Outcome.Done<Integer> done) {
            signedIn.goOn(done.value());
            messages.done("accounts.passwordChanged");
        }
        return messages.answer(outcome, HERE);
    }

    public String chooseShortcuts() {
        accountDesk.useShortcuts(isShortcuts());
        messages.done("accounts.saved");
        return HERE + "?faces-redirect=true";
    }

    public String signOutEverywhere() {
        sessionDesk.signOutEverywhere();
        signedIn.end();
        return "/login?faces-redirect=true";
    }

    public SecondFactorView getFactor() {
        if (factor == null) {
            factor = secondFactorDesk.own();
        }
        return factor;
    }

    public boolean isShortcuts() {
        return shortcuts == null ? signedIn.standing().map(Standing::shortcuts).orElse(true) : shortcuts;
    }

    public void setShortcuts(boolean shortcuts) {
        this.shortcuts = shortcuts;
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
