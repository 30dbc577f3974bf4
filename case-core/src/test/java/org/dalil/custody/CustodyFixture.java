package org.dalil.custody;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import org.dalil.accounts.Person;
import org.dalil.accounts.Role;
import org.dalil.audit.ChainFixture;
import org.dalil.demo.DemoFixture;
import org.dalil.shared.Language;

/** The chains as people of the demo continue them, told to the audit trail. */
final class CustodyFixture {

    private CustodyFixture() {}

    static Custody around(EntityManager em, String name) {
        Person person = new Person(
                DemoFixture.account(em, name + "@demo.example"),
                name,
                name,
                Set.of(Role.COORDINATOR),
                Language.ENGLISH);
        return ChainFixture.custody(em, () -> Optional.of(person), ChainFixture.heardByTheTrail(em), DemoFixture.NOON);
    }
}
