package org.dalil.requests;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.dalil.House;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Heard;
import org.dalil.accounts.Person;
import org.dalil.accounts.Role;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.NeedToKnow;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Editing;
import org.dalil.editing.Revisions_;
import org.dalil.secrets.KeyFile;
import org.dalil.secrets.Safe;
import org.dalil.shared.Language;

/** The desks at which the texts of a request are written, for one person of the demo. */
public record DraftingFixture(CurrentPerson current, ParagraphDesk paragraphs, BroughtTextDesk brought) {

    public static DraftingFixture of(EntityManager em, String name, Proofreader proofreader) {
        Person person = new Person(
                DemoFixture.account(em, name + "@demo.example"),
                name,
                name,
                Set.of(Role.COORDINATOR),
                Language.ENGLISH);
        CurrentPerson current = () -> Optional.of(person);
        House house = House.around(em);
        Requests requests = new Requests_(em);
        DraftingRoom room = new DraftingRoom(
                requests, new NeedToKnow(new CaseFiles_(em)), House.LAW, current, new Heard(), DemoFixture.NOON);
        return new DraftingFixture(
                current,
                new ParagraphDesk(
                        requests,
                        room,
                        house.cases(),
                        house.evidence(),
                        proofreader,
                        new Editing(new Revisions_(em), DemoFixture.NOON)),
                new BroughtTextDesk(
                        new BroughtTexts_(em),
                        room,
                        new Safe(new KeyFile(Path.of("target", "brought.key"))),
                        DemoFixture.NOON));
    }
}
