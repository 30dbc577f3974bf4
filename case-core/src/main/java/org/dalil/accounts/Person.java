package org.dalil.accounts;

import java.io.Serializable;
import java.util.Set;
import org.dalil.shared.Language;

/** Somebody who may work here, as the rest of the house sees her: no password, no state. */
public record Person(AccountId id, String name, String email, Set<Role> roles, Language language)
        implements Serializable {

    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean may(Permission permission) {
        return roles.stream().anyMatch(role -> role.permissions().contains(permission));
    }
}
