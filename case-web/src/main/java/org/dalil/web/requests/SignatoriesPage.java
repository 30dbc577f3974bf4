package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dalil.web.signon.Signatories;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/signatories.xhtml}. */
@Named
@RequestScoped
public class SignatoriesPage {

    @Inject
    private RequestHeader header;

    private @Nullable String name;

    public Signatories getSignatories() {
        return Signatories.of(header.file().signatures(), name);
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}
