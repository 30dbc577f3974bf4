package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dalil.web.signon.Signatories;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/signatories.xhtml}. */
@Named
@RequestScoped
public class CaseSignatoriesPage {

    @Inject
    private CaseHeader header;

    private @Nullable String name;

    public Signatories getSignatories() {
        return Signatories.of(header.getSigned(), name);
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}
