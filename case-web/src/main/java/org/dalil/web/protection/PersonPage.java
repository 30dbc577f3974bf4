package org.dalil.web.protection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.cases.CaseId;
import org.dalil.database.ReadOnce;
import org.dalil.parties.PartyId;
import org.dalil.protection.PersonView;
import org.dalil.protection.ProtectionReading;
import org.dalil.web.cases.CaseHeader;
import org.dalil.web.ui.IdInAddress;

/** Behind {@code cases/person.xhtml}: one person at risk. */
@Named
@RequestScoped
public class PersonPage {

    @Inject
    private CaseHeader header;

    @Inject
    private ProtectionReading reading;

    @Inject
    private CurrentPerson current;

    @Inject
    private HttpServletRequest asked;

    /** Answers with «not there» before anything of the page is written. */
    public void load() {
        getPerson();
    }

    @ReadOnce
    public PersonView getPerson() {
        return reading.person(viewer(), file(), new PartyId(IdInAddress.of(asked.getParameter("party"))));
    }

    @ReadOnce
    public List<PersonView.Grant> getGrants() {
        PersonView.Identity identity = getPerson().identity();
        return identity == null ? List.of() : reading.grants(viewer(), file(), identity.id());
    }

    /** Only for who may say who works on the case. */
    @ReadOnce
    public List<PersonView.Look> getLooks() {
        PersonView.Identity identity = getPerson().identity();
        return identity == null || !header.isMayManage() ? List.of() : reading.looks(viewer(), file(), identity.id());
    }

    private AccountId viewer() {
        return current.required().id();
    }

    private CaseId file() {
        return header.getRow().id();
    }
}
