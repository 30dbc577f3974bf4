package org.dalil.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.parties.PartyId;
import org.jspecify.annotations.Nullable;

/** Tells who captured an item: whoever did does not review it. Asks nobody whether she may know. */
@ApplicationScoped
public class Captures {

    private static final String TOLD =
            """
            select new org.dalil.custody.Captures$Said(e.by, e.told.person, e.told.partyId, p.survivor) from CustodyEntry e
              left join Party p on p.id.value = e.told.partyId
            where e.place.item = :item and e.act = CAPTURED and not exists (select 1 from CustodyEntry later
              where later.place.item = :item and later.told.corrects = e.place.number)""";

    /** Who wrote an entry, and whom she named in it: a party, and what it was merged into. */
    record Said(@Nullable UUID by, @Nullable String person, @Nullable UUID partyId, @Nullable PartyId survivor) {

        boolean isOfHerself() {
            return by != null && person == null && partyId == null;
        }
    }

    private final EntityManager entityManager;

    protected Captures() { // for the proxy
        this(null);
    }

    @Inject
    public Captures(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public CapturedBy of(UUID item) {
        List<Said> told = entityManager
                .createQuery(TOLD, Said.class)
                .setParameter("item", item)
                .getResultList();
        Set<AccountId> accounts = new HashSet<>();
        Set<PartyId> parties = new HashSet<>();
        Set<String> people = new HashSet<>();
        for (Said said : told) {
            if (said.isOfHerself()) {
                accounts.add(new AccountId(said.by()));
            }
            if (said.partyId() != null) {
                parties.add(new PartyId(said.partyId()));
            }
            if (said.survivor() != null) {
                parties.add(said.survivor());
            }
            if (said.person() != null) {
                people.add(CapturedBy.named(said.person()));
            }
        }
        return new CapturedBy(accounts, parties, people);
    }
}
