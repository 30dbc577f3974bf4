package org.dalil.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dalil.accounts.Standing;

/** What every page tells its script about the session. */
@Named
@RequestScoped
public class SessionHeader {

    @Inject
    private SessionSettings settings;

    @Inject
    private SignedInPerson signedIn;

    public long getIdleSeconds() {
        return settings.idle().toSeconds();
    }

    public long getIdleMinutes() {
        return settings.idle().toMinutes();
    }

    public long getWarningSeconds() {
        return settings.warning().toSeconds();
    }

    public long getWarningMinutes() {
        return settings.warning().toMinutes();
    }

    /** Whether single keys do something. */
    public boolean isShortcuts() {
        return signedIn.standing().map(Standing::shortcuts).orElse(false);
    }
}
