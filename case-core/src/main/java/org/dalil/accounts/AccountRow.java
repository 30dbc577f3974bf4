package org.dalil.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dalil.shared.Language;

/**
 * An account, as whoever runs the installation sees it.
 *
 * @param version to be given back with whatever is asked of the account
 * @param passwordDue whether its owner still has to choose a password
 * @param secondFactorSince empty when there is none
 * @param lastUse empty when it was never used
 */
public record AccountRow(
        AccountId id,
        long version,
        String email,
        String name,
        Language language,
        List<Role> roles,
        boolean locked,
        boolean passwordDue,
        Optional<Instant> secondFactorSince,
        Optional<Instant> lastUse) {

    public AccountSearch.State state() {
        if (locked) {
            return AccountSearch.State.LOCKED;
        }
        return passwordDue ? AccountSearch.State.INVITED : AccountSearch.State.ACTIVE;
    }
}
