package org.dalil.protection;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.dalil.House;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Heard;
import org.dalil.cases.CaseId;
import org.dalil.cases.PartyRole;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Sheet;
import org.dalil.parties.NewParty;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyKind;
import org.dalil.secrets.KeyFile;
import org.dalil.secrets.OwnKeys;
import org.dalil.secrets.Safe;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;

/** Lina protects a witness in the case of the demo, gives grants and looks; afterwards nothing of it is left. */
class CaseWithWitness {

    /** Half past noon on the day of the demo, and later. */
    static final class Watch extends Clock {

        Instant now = DemoFixture.NOON.instant().plus(Duration.ofMinutes(30));

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    final EntityManager em;
    final OwnKeys keys;
    final AccountId lina;
    final CaseId file;
    final Heard heard;
    final Watch clock = new Watch();

    CaseWithWitness(EntityManager em, Path folder, Heard heard) {
        this.em = em;
        this.keys = new OwnKeys(new Safe(new KeyFile(folder.resolve("dalil.key"))));
        this.heard = heard;
        this.lina = DemoFixture.lina(em);
        this.file = DemoFixture.caseFile(em, "D-2021-014").id();
    }

    /** What is done there is undone. */
    static void visit(Database database, Consumer<EntityManager> visitor) {
        try (EntityManager em = DemoFixture.in(database).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                visitor.accept(em);
            } finally {
                em.getTransaction().rollback();
            }
        }
    }

    AccountId account(String name) {
        return DemoFixture.account(em, name + "@demo.example");
    }

    ProtectionFixture desks() {
        return of("lina");
    }

    ProtectionFixture of(String name) {
        return ProtectionFixture.of(em, account(name), keys, heard, clock);
    }

    ProtectionReading reading() {
        return ProtectionFixture.reading(em, keys, clock);
    }

    PersonView person(PartyId party) {
        em.flush();
        return reading().person(lina, file, party);
    }

    Sheet sheet() {
        return Sheet.empty()
                .with("pseudonym.en", (Object) "Witness P-01")
                .with("pseudonym.ar", (Object) "الشاهدة P-01")
                .with("name.en", (Object) "Zubaydah Qandil")
                .with("name.ar", (Object) "زبيدة قنديل")
                .with("others", (Object) "Zubayda Kandil, زوبيدة قنديل")
                .with("contact", (Object) "+961 98765")
                .with("role.VICTIM", true)
                .with("role.WITNESS", true);
    }

    PartyId protectedPerson() {
        return done(desks().protection().protect(file, sheet()));
    }

    PartyId named() {
        PartyId party = done(desks().parties()
                .create(NewParty.in(
                        "D-2021-014", PartyKind.PERSON, new LocalText("زبيدة قنديل", "Zubaydah Qandil", null))));
        done(desks().parts()
                .give(
                        file,
                        "new part",
                        Sheet.empty().with("party", party.value()).with("role.SOURCE", true)));
        return party;
    }

    /** One that is no person, and known to everybody. */
    PartyId other() {
        return House.around(em)
                .cases()
                .parties(lina, file, PartyRole.TARGET)
                .get(0)
                .party()
                .id();
    }

    Sheet grant(String to) {
        return Sheet.empty()
                .with("account", account(to).value())
                .with("until.day", (Object) "2026-12-07")
                .with("until.time", (Object) "09:00")
                .with("until.zone", (Object) "Asia/Riyadh");
    }

    Sheet reason(String words) {
        return Sheet.empty().with("cause", IdentityLook.Cause.CONTACT).with("reason", (Object) words);
    }

    UUID lookedAt(PartyId party) {
        IdentityId id = person(party).identity().id();
        done(desks().grants().give(file, id, grant("lina")));
        return done(desks().looks().look(file, id, reason("To ask her for a meeting")));
    }

    <T> T done(Outcome<T> outcome) {
        assertInstanceOf(Outcome.Done.class, outcome, outcome::toString);
        em.flush();
        em.clear();
        return ((Outcome.Done<T>) outcome).value();
    }

    List<? extends Enum<?>> refused(Outcome<?> outcome) {
        Outcome.Refused<?> refused = assertInstanceOf(Outcome.Refused.class, outcome, outcome::toString);
        return refused.reasons().stream().map(Refusal::code).toList();
    }
}
