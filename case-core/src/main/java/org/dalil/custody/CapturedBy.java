package org.dalil.custody;

import java.util.Locale;
import java.util.Set;
import org.dalil.accounts.AccountId;
import org.dalil.parties.PartyId;

/**
 * Who captured an item, as its chain tells; what was corrected does not count.
 *
 * @param accounts who wrote down that she did it herself
 * @param people names as somebody wrote them, written as {@link #named} writes them
 */
public record CapturedBy(Set<AccountId> accounts, Set<PartyId> parties, Set<String> people) {

    public CapturedBy {
        accounts = Set.copyOf(accounts);
        parties = Set.copyOf(parties);
        people = Set.copyOf(people);
    }

    /** Whether an account, its owner by her name, or one of the parties for which she works captured it. */
    public boolean is(AccountId account, String name, Set<PartyId> employers) {
        return accounts.contains(account)
                || people.contains(named(name))
                || parties.stream().anyMatch(employers::contains);
    }

    /** As names are compared. */
    static String named(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
