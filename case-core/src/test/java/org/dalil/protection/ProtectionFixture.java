package org.dalil.protection;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.dalil.House;
import org.dalil.accounts.Account;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Accounts_;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Heard;
import org.dalil.accounts.People;
import org.dalil.cases.CaseFiles;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.CasePartyDesk;
import org.dalil.cases.CaseWhereabouts;
import org.dalil.cases.MemberSearch;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.RestrictedDesk;
import org.dalil.editing.Editing;
import org.dalil.editing.Revisions_;
import org.dalil.evidence.ConsentedItems;
import org.dalil.evidence.EvidenceSearch;
import org.dalil.evidence.Evidence_;
import org.dalil.parties.Parties;
import org.dalil.parties.Parties_;
import org.dalil.parties.PartyDesk;
import org.dalil.parties.PartyIndex;
import org.dalil.parties.PartySearch;
import org.dalil.parties.Veil;
import org.dalil.requests.DossierShelf;
import org.dalil.requests.DossierUses;
import org.dalil.requests.Requests_;
import org.dalil.secrets.OwnKeys;
import org.dalil.strongroom.SealedParts_;
import org.dalil.strongroom.Strongroom;
import org.dalil.vault.CaseKeysInMemory;

/** The desks for people at risk as one person finds them, around one entity manager. */
record ProtectionFixture(
        ProtectionDesk protection,
        GrantDesk grants,
        LookDesk looks,
        PartyDesk parties,
        CasePartyDesk parts,
        ConsentDesk consents,
        ItemPeopleDesk items,
        ExpiryDesk watch) {

    static ProtectionFixture of(EntityManager em, AccountId me, OwnKeys keys, Heard heard, Clock clock) {
        CaseFiles files = new CaseFiles_(em);
        Parties known = new Parties_(em);
        CaseWhereabouts whereabouts = new CaseWhereabouts(files);
        PartyIndex index = new PartyIndex(known, whereabouts);
        Editing editing = new Editing(new Revisions_(em), clock);
        NeedToKnow needToKnow = new NeedToKnow(files);
        Identities identities = new Identities_(em);
        CurrentPerson current = () -> Optional.of(em.find(Account.class, me).person());
        PartyDesk parties = new PartyDesk(known, index, whereabouts, editing, current, heard, clock);
        CasePartyDesk parts = new CasePartyDesk(
                files,
                needToKnow,
                new PartySearch(known, whereabouts),
                index,
                editing,
                new RestrictedDesk(needToKnow, current, heard, clock),
                current,
                heard,
                clock);
        Aftermath aftermath = new Aftermath(
                new Consents_(em),
                consentsOfPeople(em, clock),
                items(em),
                new DossierUses(new Requests_(em)),
                heard,
                clock);
        return new ProtectionFixture(
                new ProtectionDesk(
                        identities,
                        files,
                        House.around(em).caseSearch(),
                        needToKnow,
                        parties,
                        parts,
                        new Veil(known, index, whereabouts, editing),
                        keys,
                        current,
                        heard,
                        clock),
                new GrantDesk(
                        identities,
                        files,
                        needToKnow,
                        new MemberSearch(em, needToKnow),
                        new People(new Accounts_(em)),
                        current,
                        heard,
                        clock),
                new LookDesk(identities, needToKnow, keys, current, heard, clock),
                parties,
                parts,
                new ConsentDesk(
                        new Consents_(em), identities, files, needToKnow, aftermath, keys, current, heard, clock),
                new ItemPeopleDesk(new Consents_(em), items(em), files, needToKnow, aftermath, current, heard, clock),
                new ExpiryDesk(new Consents_(em), aftermath));
    }

    private static ConsentedItems items(EntityManager em) {
        return new ConsentedItems(new Evidence_(em));
    }

    private static ConsentsOfPeople consentsOfPeople(EntityManager em, Clock clock) {
        return new ConsentsOfPeople(new Consents_(em), clock);
    }

    static EvidenceSearch evidence(EntityManager em, Clock clock) {
        return new EvidenceSearch(
                new Evidence_(em),
                House.around(em).cases(),
                new NeedToKnow(new CaseFiles_(em)),
                consentsOfPeople(em, clock));
    }

    static ConsentReading consents(EntityManager em, Clock clock) {
        House house = House.around(em);
        return new ConsentReading(
                new Consents_(em),
                new PeopleInItems(new Consents_(em)),
                house.outline(),
                new NeedToKnow(new CaseFiles_(em)),
                house.people(),
                clock);
    }

    static DossierShelf shelf(EntityManager em, Heard heard, Clock clock) {
        return new DossierShelf(
                new Requests_(em),
                House.around(em).requestSearch(),
                new NeedToKnow(new CaseFiles_(em)),
                new People(new Accounts_(em)),
                new Strongroom(new SealedParts_(em), CaseKeysInMemory.sealedWith(Path.of("target", "unused.key"))),
                heard,
                clock);
    }

    static ProtectionReading reading(EntityManager em, OwnKeys keys, Clock clock) {
        return new ProtectionReading(
                new Identities_(em),
                House.around(em).cases(),
                new NeedToKnow(new CaseFiles_(em)),
                new People(new Accounts_(em)),
                keys,
                clock);
    }
}
