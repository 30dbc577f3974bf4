package org.dalil.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import org.dalil.accounts.Entry;
import org.dalil.accounts.SignInDesk;
import org.dalil.shared.Outcome;
import org.dalil.web.ui.Messages;
import org.dalil.web.ui.ReturnPath;
import org.jspecify.annotations.Nullable;

/** Behind {@code login.xhtml}. */
@Named
@RequestScoped
public class SignInPage {

    static final String WHY = "why";
    static final String ENDED = "ended";

    @Inject
    private SignInDesk desk;

    @Inject
    private SignedInPerson signedIn;

    @Inject
    private WayBack wayBack;

    @Inject
    private LanguageCookie cookie;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    @NotBlank @Size(max = 254) private String email = "";

    @NotBlank @Size(max = 1000) private String password = "";

    private @Nullable String from;
    private @Nullable String why;

    /** Whoever is in already need not sign in again. */
    public void skipWhenSignedIn() throws IOException {
        if (signedIn.person().isPresent()) {
            wayBack.to(from);
        }
    }

    public void signIn() throws IOException {
        Outcome<Entry> outcome = desk.signIn(email, password, request.getRemoteAddr());
        if (!(outcome instanceof Outcome.Done<Entry> done)) {
            messages.answer(outcome, WayBack.HOME);
        } else if (done.value().codeNeeded()) {
            signedIn.await(done.value());
            String query = ReturnPath.checked(from)
                    .map(path -> "?" + ReturnPath.PARAMETER + "=" + ReturnPath.encoded(path))
                    .orElse("");
            external.redirect(external.getRequestContextPath() + Gate.CODE + query);
        } else {
            signedIn.begin(done.value(), false);
            cookie.keep(done.value().person().language());
            wayBack.to(from);
        }
    }

    /** Whether somebody comes here because her session is over. */
    public boolean isEnded() {
        return ENDED.equals(why);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
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

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
