package org.dalil.web.gathering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dalil.accounts.CurrentPerson;
import org.dalil.database.ReadOnce;
import org.dalil.gathering.SigningReading;
import org.dalil.web.cases.CaseHeader;
import org.dalil.web.cases.CaseSignatoriesPage;

/** Behind a part of {@code cases/signatories.xhtml}: how many signed on which day. */
@Named
@RequestScoped
public class SigningDaysPage {

    @Inject
    private CaseHeader header;

    @Inject
    private CurrentPerson current;

    @Inject
    private CaseSignatoriesPage shown;

    @Inject
    private SigningReading reading;

    /** None while there is no text. */
    @ReadOnce
    public List<SigningReading.Day> getDays() {
        var text = shown.getText();
        return text == null
                ? List.of()
                : reading.days(current.required().id(), header.getRow().id(), text.id());
    }
}
