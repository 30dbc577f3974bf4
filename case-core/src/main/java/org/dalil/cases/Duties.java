package org.dalil.cases;

import java.time.Instant;
import java.util.List;
import org.dalil.accounts.AccountId;

/**
 * Work in a case that one person answers for. The features that know such work say what it is, so that nobody leaves a
 * case and her work with nobody. Asked by {@link MemberDesk} inside its transaction, after it asked for the permission.
 */
public interface Duties {

    /** What she answers for in a case, as people call it: {@code D-2021-014/1}. */
    List<String> of(CaseId file, AccountId member);

    /** Gives all of it to another member, and announces that. */
    void pass(CaseId file, AccountId from, AccountId to, AccountId by, Instant at);
}
