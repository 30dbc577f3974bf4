package org.dalil.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.Optional;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.SessionDesk;
import org.dalil.shared.Outcome;
import org.dalil.web.ui.Messages;
import org.dalil.web.ui.ReturnPath;
import org.jspecify.annotations.Nullable;

/** Behind {@code locked.xhtml}, and the button that leads there. Shows nothing of whose session it is. */
@Named
@RequestScoped
public class LockedPage {

    @Inject
    private SessionDesk desk;

    @Inject
    private SignedInPerson signedIn;

    @Inject
    private WayBack wayBack;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    @NotBlank @Size(max = 1000) private String password = "";

    private @Nullable String from;

    public void skipWhenNotLocked() throws IOException {
        if (!signedIn.isLocked()) {
            wayBack.to(from);
        }
    }

    /** For browsers without scripts; otherwise the script of the page is faster. */
    public String lock() {
        desk.lock();
        signedIn.lock();
        String here = ReturnPath.of(request);
        return "/locked?faces-redirect=true"
                + (here == null ? "" : "&" + ReturnPath.PARAMETER + "=" + ReturnPath.encoded(here));
    }

    public void unlock() throws IOException {
        Optional<AccountId> account = signedIn.locked();
        if (account.isEmpty()) {
            wayBack.to(from);
            return;
        }
        Outcome<AccountId> outcome = desk.unlock(account.get(), password, request.getRemoteAddr());
        if (outcome instanceof Outcome.Done<AccountId>) {
            signedIn.unlock();
            wayBack.to(from);
        } else {
            messages.answer(outcome, WayBack.HOME);
        }
    }

    public String leave() {
        signedIn.end();
        return "/login?faces-redirect=true";
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }
}
