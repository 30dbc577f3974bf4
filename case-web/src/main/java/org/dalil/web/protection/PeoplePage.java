package org.dalil.web.protection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dalil.accounts.CurrentPerson;
import org.dalil.database.ReadOnce;
import org.dalil.protection.ConsentReading;
import org.dalil.protection.PersonView;
import org.dalil.protection.ProtectionReading;
import org.dalil.protection.RecallView;
import org.dalil.web.cases.CaseHeader;

/** Behind {@code cases/people.xhtml}: the people at risk in a case. */
@Named
@RequestScoped
public class PeoplePage {

    @Inject
    private CaseHeader header;

    @Inject
    private ProtectionReading reading;

    @Inject
    private ConsentReading consents;

    @Inject
    private CurrentPerson current;

    /** What has to be called back, and was. */
    @ReadOnce
    public List<RecallView> getRecalls() {
        return consents.recalls(current.required().id(), header.getRow().id());
    }

    @ReadOnce
    public List<PersonView> getPeople() {
        return reading.people(current.required().id(), header.getRow().id());
    }
}
