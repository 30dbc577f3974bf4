package org.dalil.regimes;

import java.util.List;
import java.util.Set;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/** The particulars by which a regime wants a target to be identified, for some kinds of parties. */
public record IdentifierList(
        @TermOf("target_type") String targetType,
        @TermOf("party_kind") List<String> partyKinds,
        @Nullable String cite,
        Verification verification,
        List<Detail> details) {

    public IdentifierList {
        partyKinds = List.copyOf(partyKinds);
        details = List.copyOf(details);
    }

    /** One particular; {@code sameAs} is the word used elsewhere for the same thing. */
    public record Detail(
            @TermOf("identifier") String id, @TermOf("identifier") @Nullable String sameAs, LocalText name) {

        boolean isAmong(Set<String> present) {
            return present.contains(id) || sameAs != null && present.contains(sameAs);
        }
    }
}
