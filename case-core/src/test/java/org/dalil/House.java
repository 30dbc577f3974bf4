package org.dalil;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.dalil.accounts.Accounts_;
import org.dalil.accounts.People;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.CaseReading;
import org.dalil.cases.CaseSearch;
import org.dalil.cases.CaseWhereabouts;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.OutlineReading;
import org.dalil.checks.CompletenessCheck;
import org.dalil.demo.DemoFixture;
import org.dalil.evidence.EvidenceSearch;
import org.dalil.evidence.Evidence_;
import org.dalil.parties.Parties;
import org.dalil.parties.Parties_;
import org.dalil.parties.PartySearch;
import org.dalil.protection.ConsentsOfPeople;
import org.dalil.protection.Consents_;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.requests.RequestReading;
import org.dalil.requests.RequestSearch;
import org.dalil.requests.Requests_;
import org.dalil.signon.SignatureSearch;
import org.dalil.signon.Signatures_;
import org.dalil.submission.Correspondence;
import org.dalil.submission.Letters_;

/** Everything that reads, wired by hand around one entity manager, as the container would wire it. */
public record House(
        People people,
        CaseSearch caseSearch,
        CaseReading cases,
        OutlineReading outline,
        EvidenceSearch evidence,
        SignatureSearch signatures,
        Correspondence correspondence,
        RequestSearch requestSearch,
        RequestReading requests,
        PartySearch parties) {

    /** What comes with the program, read once: it takes as long as everything else here. */
    public static final RegimeCatalogue LAW = RegimeCatalogue.shipped();

    public static House around(EntityManager entityManager) {
        NeedToKnow needToKnow = new NeedToKnow(new CaseFiles_(entityManager));
        Parties parties = new Parties_(entityManager);
        CaseReading cases = new CaseReading(new CaseFiles_(entityManager), parties, needToKnow);
        OutlineReading outline = new OutlineReading(new CaseFiles_(entityManager), parties);
        EvidenceSearch evidence = new EvidenceSearch(
                new Evidence_(entityManager),
                cases,
                needToKnow,
                new ConsentsOfPeople(new Consents_(entityManager), Clock.systemUTC()));
        SignatureSearch signatures = new SignatureSearch(new Signatures_(entityManager), needToKnow);
        RequestSearch requests = new RequestSearch(entityManager);
        return new House(
                new People(new Accounts_(entityManager)),
                new CaseSearch(entityManager, needToKnow),
                cases,
                outline,
                evidence,
                signatures,
                new Correspondence(new Letters_(entityManager), needToKnow),
                requests,
                new RequestReading(
                        requests,
                        new Requests_(entityManager),
                        cases,
                        outline,
                        evidence,
                        signatures,
                        LAW,
                        new CompletenessCheck(DemoFixture.NOON, LAW)),
                new PartySearch(parties, new CaseWhereabouts(new CaseFiles_(entityManager))));
    }
}
