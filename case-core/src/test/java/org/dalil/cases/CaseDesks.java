package org.dalil.cases;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import org.dalil.Desks;
import org.dalil.House;
import org.dalil.accounts.Account;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Heard;
import org.dalil.accounts.Person;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Editing;
import org.dalil.editing.Revisions_;
import org.dalil.editing.Sheet;
import org.dalil.parties.Parties;
import org.dalil.parties.Parties_;
import org.dalil.parties.PartyDesk;
import org.dalil.parties.PartyIndex;
import org.dalil.parties.PartySearch;
import org.dalil.shared.Outcome;

/** The desks of a case as one person of the demo finds them, around one entity manager. */
record CaseDesks(
        EntityManager em,
        AccountId me,
        Heard heard,
        CaseDesk cases,
        DocumentDesk documents,
        PassageDesk passages,
        DiscrepancyDesk discrepancies,
        Desks papers) {

    CaseDesks(EntityManager em, String name) {
        this(em, DemoFixture.account(em, name + "@demo.example"), new Heard());
    }

    private CaseDesks(EntityManager em, AccountId me, Heard heard) {
        this(em, me, heard, new CaseFiles_(em), new Editing(new Revisions_(em), DemoFixture.NOON), person(em, me));
    }

    private CaseDesks(
            EntityManager em, AccountId me, Heard heard, CaseFiles files, Editing editing, CurrentPerson current) {
        this(
                em,
                me,
                heard,
                files,
                editing,
                current,
                new DocumentDesk(files, new NeedToKnow(files), editing, current, heard, DemoFixture.NOON));
    }

    private CaseDesks(
            EntityManager em,
            AccountId me,
            Heard heard,
            CaseFiles files,
            Editing editing,
            CurrentPerson current,
            DocumentDesk documents) {
        this(
                em,
                me,
                heard,
                new CaseDesk(files, documents, new NeedToKnow(files), editing, current, heard, DemoFixture.NOON),
                documents,
                new PassageDesk(files, new NeedToKnow(files), current, heard, DemoFixture.NOON),
                new DiscrepancyDesk(files, new NeedToKnow(files), editing, current, heard, DemoFixture.NOON),
                Desks.of(em, current.required().email().split("@")[0]));
    }

    private static CurrentPerson person(EntityManager em, AccountId me) {
        Person person = em.find(Account.class, me).person();
        return () -> Optional.of(person);
    }

    IntakeDesk intake() {
        CaseFiles files = new CaseFiles_(em);
        Parties known = new Parties_(em);
        CaseWhereabouts whereabouts = new CaseWhereabouts(files);
        Editing editing = new Editing(new Revisions_(em), DemoFixture.NOON);
        CurrentPerson current = person(em, me);
        PartyIndex index = new PartyIndex(known, whereabouts);
        PartySearch search = new PartySearch(known, whereabouts);
        NeedToKnow needToKnow = new NeedToKnow(files);
        return new IntakeDesk(
                files,
                needToKnow,
                passages,
                new MarkedThings(
                        files,
                        editing,
                        House.LAW,
                        papers.facts(),
                        papers.asks(),
                        papers.citations(),
                        discrepancies,
                        papers.positions(),
                        cases,
                        documents,
                        new CasePartyDesk(
                                files,
                                needToKnow,
                                search,
                                index,
                                editing,
                                new RestrictedDesk(needToKnow, current, heard, DemoFixture.NOON),
                                current,
                                heard,
                                DemoFixture.NOON),
                        new PartyDesk(known, index, whereabouts, editing, current, heard, DemoFixture.NOON),
                        search),
                current,
                heard,
                DemoFixture.NOON);
    }

    CaseReading reading() {
        return House.around(em).cases();
    }

    CaseSearch search() {
        return House.around(em).caseSearch();
    }

    CaseDesk.Opened opened(String letter) {
        Sheet sheet = letter.isEmpty()
                ? new Sheet(Map.of("kind", "JOINT_LETTER", "title.en", "A case"))
                : new Sheet(Map.of("kind", "JOINT_LETTER"));
        return done(cases.open(sheet, letter));
    }

    PassageDesk.Marked marked(CaseDesk.Opened opened, int from, int to) {
        DocumentView document = reading().documents(me, opened.file()).get(0);
        return done(passages.mark(
                opened.file(), document.id(), from, to, document.text().substring(from, to)));
    }

    static <T> T done(Outcome<T> outcome) {
        assertInstanceOf(Outcome.Done.class, outcome, outcome::toString);
        return ((Outcome.Done<T>) outcome).value();
    }
}
