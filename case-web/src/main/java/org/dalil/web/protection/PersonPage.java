package org.dalil.web.protection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.cases.CaseId;
import org.dalil.database.ReadOnce;
import org.dalil.parties.PartyId;
import org.dalil.protection.ConsentLedger.Standing;
import org.dalil.protection.ConsentReading;
import org.dalil.protection.ConsentView;
import org.dalil.protection.PersonView;
import org.dalil.protection.ProtectionReading;
import org.dalil.protection.Use;
import org.dalil.web.cases.CaseHeader;
import org.dalil.web.ui.IdInAddress;

/** Behind {@code cases/person.xhtml}: one person at risk. */
@Named
@RequestScoped
public class PersonPage {

    /** Where the consent to one use stands. */
    public record Agreed(Use use, Standing standing) {}

    @Inject
    private CaseHeader header;

    @Inject
    private ProtectionReading reading;

    @Inject
    private ConsentReading consents;

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

    @ReadOnce
    public List<Agreed> getAgreed() {
        return consents.standings(viewer(), file(), person()).entrySet().stream()
                .map(use -> new Agreed(use.getKey(), use.getValue()))
                .toList();
    }

    /** Whether there is anything that could be withdrawn. */
    public boolean isAgreedToAnything() {
        return !getWithdrawable().isEmpty();
    }

    public List<Use> getWithdrawable() {
        return getAgreed().stream()
                .filter(agreed ->
                        agreed.standing() != Standing.NONE_RECORDED && agreed.standing() != Standing.WITHDRAWN)
                .map(Agreed::use)
                .toList();
    }

    /** The lines of the ledger, the newest first. */
    @ReadOnce
    public List<ConsentView> getLines() {
        List<ConsentView> lines =
                new ArrayList<>(consents.ledger(viewer(), file(), person()).entries());
        Collections.reverse(lines);
        return lines;
    }

    /** The items that she is in. */
    @ReadOnce
    public List<ConsentReading.Link> getLinks() {
        return consents.links(viewer(), file()).stream()
                .filter(link -> link.party().equals(person()))
                .toList();
    }

    private PartyId person() {
        return getPerson().party().id();
    }

    private AccountId viewer() {
        return current.required().id();
    }

    private CaseId file() {
        return header.getRow().id();
    }
}
