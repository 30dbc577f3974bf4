package org.dalil.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.Optional;
import org.dalil.accounts.Entry;
import org.dalil.accounts.SignInDesk;
import org.dalil.shared.Outcome;
import org.dalil.web.ui.Messages;
import org.jspecify.annotations.Nullable;

/** Behind {@code code.xhtml}, the second step of signing in. */
@Named
@RequestScoped
public class CodePage {

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
    private ExternalContext external;

    @NotBlank @Size(max = 64) private String code = "";

    private @Nullable String from;

    /** Only after the password; and not for ever. */
    public void skipWhenNotExpected() throws IOException {
        if (signedIn.person().isPresent()) {
            wayBack.to(from);
        } else if (signedIn.threshold().isEmpty()) {
            external.redirect(external.getRequestContextPath() + Gate.LOGIN);
        }
    }

    public void enter() throws IOException {
        Optional<Threshold> threshold = signedIn.threshold();
        if (threshold.isEmpty()) {
            external.redirect(external.getRequestContextPath() + Gate.LOGIN);
            return;
        }
        Outcome<Entry> outcome =
                desk.enterCode(threshold.get().account(), threshold.get().sessions(), code);
        if (outcome instanceof Outcome.Done<Entry> done) {
            signedIn.begin(done.value(), true);
            cookie.keep(done.value().person().language());
            wayBack.to(from);
        } else {
            messages.answer(outcome, WayBack.HOME);
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }
}
