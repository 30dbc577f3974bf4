package org.dalil.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.logging.Logger;

/**
 * Opens the door of an installation without accounts for one person: whoever sees the console finds there a link by
 * which the first account is opened, that of an administrator. There is no default password. Each start makes another
 * link, until there is an account.
 */
@ApplicationScoped
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Clock clock;

    protected FirstAdministrator() { // for the proxy
        this(null, null, null);
    }

    @Inject
    public FirstAdministrator(Accounts accounts, OneTimeLinks links, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.clock = clock;
    }

    /** @param address where people reach this installation, without a slash at its end */
    @Transactional
    public void start(String address) {
        if (accounts.count() > 0) {
            return;
        }
        Instant now = clock.instant();
        String token = Tokens.forLink();
        links.dropFirst();
        links.add(new OneTimeLink(token, null, now));
        LOG.warning("\n\n  There is no account yet. Open the first one, of the administrator, in a browser at\n\n    "
                + address + "/welcome.xhtml?token=" + token
                + "\n\n  The link works once, until " + now.plus(OneTimeLink.LIFE)
                + "; the next start makes another one.\n");
    }
}
