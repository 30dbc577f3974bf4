package org.dalil.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dalil.accounts.SecondFactorDesk;
import org.dalil.accounts.SecondFactorView;
import org.dalil.accounts.SharedSecret;
import org.dalil.accounts.Standing;
import org.dalil.shared.Outcome;
import org.dalil.web.ui.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Behind {@code me/factor.xhtml}. Recovery codes are shown in the answer that makes them, and by no address: whoever
 * reloads the page does not see them again.
 */
@Named
@RequestScoped
public class FactorPage {

    private static final String HERE = "/me/factor";

    @Inject
    private SecondFactorDesk desk;

    @Inject
    private SignedInPerson signedIn;

    @Inject
    private Messages messages;

    private String code = "";
    private String old = "";
    private List<String> recoveryCodes = List.of();
    private @Nullable SecondFactorView factor;

    public @Nullable String begin() {
        return messages.answer(desk.begin(), HERE);
    }

    public void confirm() {
        show(desk.confirm(code));
    }

    public void renew() {
        show(desk.renewRecoveryCodes(old));
    }

    public @Nullable String putAway() {
        var outcome = desk.putAway(old);
        if (outcome instanceof Outcome.Done<?>) {
            messages.done("accounts.factor.away");
        }
        return messages.answer(outcome, "/me/profile");
    }

    private void show(Outcome<List<String>> outcome) {
        if (outcome instanceof Outcome.Done<List<String>> done) {
            recoveryCodes = done.value();
        } else {
            messages.answer(outcome, HERE);
        }
        factor = null;
    }

    public SecondFactorView getFactor() {
        if (factor == null) {
            factor = desk.own();
        }
        return factor;
    }

    /** Whether nothing else is open to her before she has one. */
    public boolean isOwed() {
        return signedIn.standing().filter(Standing::owesSecondFactor).isPresent();
    }

    public @Nullable QrCode getQr() {
        return getFactor().begun().map(SharedSecret::address).map(QrCode::of).orElse(null);
    }

    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }
}
