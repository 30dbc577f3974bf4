package org.dalil.accounts;

import java.util.Optional;

/** Who is asking right now. The web knows it by the session, a test by decree. */
public interface CurrentPerson {

    /** Empty when nobody is signed in, or when the account was locked since. */
    Optional<Person> person();

    /** The person, where somebody is certainly signed in. */
    default Person required() {
        return person().orElseThrow(NotPermitted::new);
    }
}
