package org.dalil.leaks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.shared.Language;
import org.dalil.signon.SignatureSearch;
import org.dalil.signon.SignatureView;

/** Who signed and wants to be named nowhere. */
@ApplicationScoped
public class ConfidentialSignatories implements Watched {

    private final SignatureSearch signatures;

    protected ConfidentialSignatories() { // for the proxy
        this(null);
    }

    @Inject
    public ConfidentialSignatories(SignatureSearch signatures) {
        this.signatures = signatures;
    }

    @Override
    public void tell(AccountId by, CaseId file, Sieve sieve) {
        signatures.of(by, file).stream().filter(SignatureView::confidential).forEach(signature -> Arrays.stream(
                        Language.values())
                .flatMap(language -> signature.name().in(language).stream())
                .forEach(name -> sieve.watchName("S-" + signature.number(), name)));
    }
}
