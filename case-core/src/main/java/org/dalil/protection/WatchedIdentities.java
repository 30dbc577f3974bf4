package org.dalil.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.leaks.Sieve;
import org.dalil.leaks.Watched;
import org.dalil.secrets.OwnKeys;
import org.dalil.shared.Language;

/** Tells the sieve, and nobody else, what the protected people of a case are called and how they are reached. */
@ApplicationScoped
public class WatchedIdentities implements Watched {

    private final Identities identities;
    private final NeedToKnow needToKnow;
    private final OwnKeys keys;

    protected WatchedIdentities() { // for the proxy
        this(null, null, null);
    }

    @Inject
    public WatchedIdentities(Identities identities, NeedToKnow needToKnow, OwnKeys keys) {
        this.identities = identities;
        this.needToKnow = needToKnow;
        this.keys = keys;
    }

    @Override
    public void tell(AccountId by, CaseId file, Sieve sieve) {
        needToKnow.require(by, file);
        identities.of(file).stream()
                .filter(ProtectedIdentity::isProtected)
                .forEach(identity -> tell(identity.code(), identity.open(keys), sieve));
    }

    private static void tell(String code, TrueIdentity person, Sieve sieve) {
        person.spellings().forEach(name -> sieve.watchName(code, name));
        sieve.watchTraces(code, String.join("\n", person.others(), person.contact(), person.note()));
        person.before().identifiers().forEach(identifier -> Arrays.stream(Language.values())
                .flatMap(language -> identifier.content().in(language).stream())
                .forEach(number -> sieve.watchIdentifier(code, number)));
    }
}
