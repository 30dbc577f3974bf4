package org.dalil;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Heard;
import org.dalil.accounts.Person;
import org.dalil.accounts.Role;
import org.dalil.audit.ChainFixture;
import org.dalil.cases.AskDesk;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.CaseWhereabouts;
import org.dalil.cases.CitationDesk;
import org.dalil.cases.Cited;
import org.dalil.cases.FactDesk;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.Paperwork;
import org.dalil.cases.PositionDesk;
import org.dalil.cases.RestingFacts;
import org.dalil.cases.RestrictedDesk;
import org.dalil.custody.Custody;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Editing;
import org.dalil.editing.Revisions_;
import org.dalil.evidence.EvidenceDesk;
import org.dalil.evidence.EvidenceStore;
import org.dalil.evidence.Evidence_;
import org.dalil.evidence.ExhibitsOfCase;
import org.dalil.evidence.IssuingParties;
import org.dalil.evidence.RestingEvidence;
import org.dalil.evidence.UploadDesk;
import org.dalil.evidence.Uploads_;
import org.dalil.parties.MergedParties;
import org.dalil.parties.Parties_;
import org.dalil.parties.PartyIndex;
import org.dalil.requests.Requests_;
import org.dalil.requests.RestingRequests;
import org.dalil.secrets.KeyFile;
import org.dalil.secrets.Safe;
import org.dalil.shared.Language;
import org.dalil.vault.CaseKeys_;
import org.dalil.vault.DataKeys;

/** Every desk that writes papers into cases, wired by hand for one person of the demo. */
public record Desks(
        Heard heard,
        FactDesk facts,
        EvidenceDesk evidence,
        UploadDesk uploads,
        AskDesk asks,
        CitationDesk citations,
        PositionDesk positions) {

    public static Desks of(EntityManager em, String name) {
        return of(em, name, storeIn(em, Path.of("target", "evidence")));
    }

    /** A store that lies in a folder and whose keys lie in the database, sealed with keys that lie beside it. */
    public static EvidenceStore storeIn(EntityManager em, Path folder) {
        Safe safe = new Safe(new KeyFile(folder.resolveSibling("test.key")));
        return new EvidenceStore(folder, new DataKeys(new CaseKeys_(em), safe, DemoFixture.NOON));
    }

    public static Desks of(EntityManager em, String name, EvidenceStore store) {
        Person person = new Person(
                DemoFixture.account(em, name + "@demo.example"),
                name,
                name,
                Set.of(Role.COORDINATOR),
                Language.ENGLISH);
        CurrentPerson current = () -> Optional.of(person);
        Heard heard = new Heard();
        CaseFiles_ files = new CaseFiles_(em);
        Paperwork paperwork = new Paperwork(
                files,
                new NeedToKnow(files),
                new Editing(new Revisions_(em), DemoFixture.NOON),
                new RestrictedDesk(new NeedToKnow(files), current, heard, DemoFixture.NOON),
                new MergedParties(new Parties_(em)),
                List.of(
                        new RestingFacts(files),
                        new RestingRequests(new Requests_(em)),
                        new RestingEvidence(new Evidence_(em))),
                current,
                heard,
                DemoFixture.NOON);
        Cited cited = new Cited(files);
        Custody custody = ChainFixture.custody(em, current, heard, DemoFixture.NOON);
        EvidenceDesk evidence = new EvidenceDesk(
                new Evidence_(em),
                files,
                House.around(em).cases(),
                new NeedToKnow(files),
                paperwork,
                cited,
                new IssuingParties(
                        House.around(em).parties(), new PartyIndex(new Parties_(em), new CaseWhereabouts(files))),
                store,
                custody,
                current,
                DemoFixture.NOON);
        return new Desks(
                heard,
                new FactDesk(files, paperwork, cited, new ExhibitsOfCase(new Evidence_(em))),
                evidence,
                new UploadDesk(
                        new Uploads_(em), new Evidence_(em), evidence, store, paperwork, current, DemoFixture.NOON),
                new AskDesk(files, paperwork, cited, House.LAW),
                new CitationDesk(files, paperwork, cited, House.LAW),
                new PositionDesk(files, paperwork, cited));
    }
}
