package org.dalil.cases;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.dalil.accounts.Role;
import org.dalil.shared.LocalText;

/** A case that somebody is a member of, and as what. */
public record MemberOf(CaseId caseId, String caseNumber, LocalText title, Role role, boolean leads) {

    /** The numbers of these cases. */
    static Set<String> numbers(Collection<MemberOf> cases) {
        return cases.stream().map(MemberOf::caseNumber).collect(Collectors.toSet());
    }
}
