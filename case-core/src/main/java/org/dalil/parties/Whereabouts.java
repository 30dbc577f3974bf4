package org.dalil.parties;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.dalil.accounts.AccountId;

/** Cases as parties know them: by their numbers. The cases answer, because parties know no case. */
public interface Whereabouts {

    /** The numbers of the cases that somebody is a member of. */
    Set<String> openTo(AccountId viewer);

    /** Those of them in which her role lets her write. */
    Set<String> writableBy(AccountId viewer);

    /** The numbers of the cases that name each of these parties, in whatever part; a party that none names is not there. */
    Map<PartyId, Set<String>> naming(Collection<PartyId> parties);
}
