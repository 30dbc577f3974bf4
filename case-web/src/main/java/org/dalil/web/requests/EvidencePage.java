package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.dalil.accounts.Permission;
import org.dalil.cases.RestrictedDesk;
import org.dalil.database.ReadOnce;
import org.dalil.signon.SignatureView;
import org.dalil.web.cases.Exhibits;

/** Behind {@code requests/evidence.xhtml}. */
@Named
@RequestScoped
public class EvidencePage {

    @Inject
    private RequestHeader header;

    @Inject
    private RestrictedDesk restricted;

    /** Whether the viewer may bring files into the case. */
    public boolean isMayAdd() {
        return header.may(Permission.EDIT_CASES);
    }

    @ReadOnce
    public Exhibits getExhibits() {
        Exhibits shown = new Exhibits(
                header.file().documents(),
                header.file().evidence(),
                header.file().citations(),
                header.file().signatures().stream().map(SignatureView::partyId).collect(Collectors.toSet()));
        restricted.shown(header.file().request().caseId(), shown.labels());
        return shown;
    }
}
