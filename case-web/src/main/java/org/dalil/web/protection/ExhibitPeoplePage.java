package org.dalil.web.protection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.dalil.accounts.CurrentPerson;
import org.dalil.database.ReadOnce;
import org.dalil.evidence.EvidenceId;
import org.dalil.protection.ConsentReading;
import org.dalil.web.cases.CaseHeader;
import org.dalil.web.ui.IdInAddress;

/** On {@code cases/exhibit.xhtml}: from whom the item stems and whom it shows. */
@Named
@RequestScoped
public class ExhibitPeoplePage {

    @Inject
    private CaseHeader header;

    @Inject
    private ConsentReading consents;

    @Inject
    private CurrentPerson current;

    @Inject
    private HttpServletRequest asked;

    @ReadOnce
    public List<ConsentReading.Link> getLinks() {
        EvidenceId item = new EvidenceId(IdInAddress.of(asked.getParameter("item")));
        return consents.links(current.required().id(), header.getRow().id()).stream()
                .filter(link -> link.item().equals(item))
                .toList();
    }
}
