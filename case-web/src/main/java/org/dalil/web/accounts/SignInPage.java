package org.dalil.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import org.dalil.accounts.Person;
import org.dalil.accounts.SignInDesk;
import org.dalil.shared.Outcome;
import org.dalil.web.ui.Messages;
import org.dalil.web.ui.ReturnPath;
import org.jspecify.annotations.Nullable;

/** Behind {@code login.xhtml}. */
@Named
@RequestScoped
public class SignInPage {

    private static final String HOME = "/index.xhtml";

    @Inject
    private SignInDesk desk;

    @Inject
    private SignedInPerson signedIn;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    @NotBlank @Size(max = 254) private String email = "";

    @NotBlank @Size(max = 1000) private String password = "";

    private @Nullable String from;

    /** Whoever is in already need not sign in again. */
    public void skipWhenSignedIn() throws IOException {
        if (signedIn.person().isPresent()) {
            goOn();
        }
    }

    public void signIn() throws IOException {
        Outcome<Person> outcome = desk.signIn(email, password, request.getRemoteAddr());
        if (outcome instanceof Outcome.Done<Person> done) {
            signedIn.begin(done.value().id());
            goOn();
        } else {
            messages.answer(outcome, HOME);
        }
    }

    private void goOn() throws IOException {
        external.redirect(
                external.getRequestContextPath() + ReturnPath.checked(from).orElse(HOME));
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
}
