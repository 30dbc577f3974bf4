package org.dalil.sharing;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import org.dalil.Desks;
import org.dalil.House;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Accounts_;
import org.dalil.accounts.Heard;
import org.dalil.accounts.People;
import org.dalil.audit.ChainFixture;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.NeedToKnow;
import org.dalil.evidence.EvidenceSearch;
import org.dalil.evidence.Evidence_;
import org.dalil.evidence.Handout;
import org.dalil.evidence.ItemConsents;

/** The desks of members and of experts around one entity manager, as the container would wire them. */
public final class SharingFixture {

    private SharingFixture() {}

    public static ShareSearch search(EntityManager em, Clock clock) {
        return new ShareSearch(new Shares_(em), things(em), needToKnow(em), people(em), clock);
    }

    static ShareDesk shareDesk(EntityManager em, AccountId me, Heard heard, Clock clock) {
        People people = people(em);
        return new ShareDesk(new Shares_(em), things(em), needToKnow(em), people, () -> people.find(me), heard, clock);
    }

    static ExpertDesk expertDesk(EntityManager em, AccountId me, Heard heard, Clock clock) {
        People people = people(em);
        return new ExpertDesk(
                new Shares_(em),
                things(em),
                House.around(em).caseSearch(),
                needToKnow(em),
                new Handout(
                        new Evidence_(em),
                        Desks.storeIn(em, Path.of("target", "evidence")),
                        ChainFixture.custody(em, () -> people.find(me), heard, clock)),
                () -> people.find(me),
                heard,
                clock);
    }

    static ShareDuties duties(EntityManager em, Heard heard, Clock clock) {
        return new ShareDuties(new Shares_(em), people(em), heard, clock);
    }

    private static Things things(EntityManager em) {
        House house = House.around(em);
        return new Things(house.cases(), house.evidence());
    }

    static Things things(EntityManager em, ItemConsents consents) {
        House house = House.around(em);
        return new Things(
                house.cases(), new EvidenceSearch(new Evidence_(em), house.cases(), needToKnow(em), consents));
    }

    private static NeedToKnow needToKnow(EntityManager em) {
        return new NeedToKnow(new CaseFiles_(em));
    }

    private static People people(EntityManager em) {
        return new People(new Accounts_(em));
    }
}
