package org.dalil.web.regimes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimePack;

/** Behind {@code regimes/list.xhtml}. */
@Named
@RequestScoped
public class RegimeListPage {

    @Inject
    private RegimeCatalogue catalogue;

    public List<RegimePack> getPacks() {
        return catalogue.all();
    }

    /** How many criteria still wait for a lawyer. */
    public long unverified(RegimePack pack) {
        return pack.criteria().stream()
                .filter(criterion -> !criterion.isVerified())
                .count();
    }
}
