package org.dalil.signon;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyView;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a pasted line after she looked at it.
 *
 * @param as ORGANISATION, INDIVIDUAL or {@link #NOT_SIGNED}; null for what was recognised
 * @param party the id of a known party; empty for a new one; null for the one that was recognised
 */
public record Said(@Nullable String as, @Nullable String party) {

    public Said {
        as = as != null && AS.contains(as) ? as : null;
    }

    public static final String NOT_SIGNED = "NOT_SIGNED";

    private static final Set<String> AS =
            Set.of(NOT_SIGNED, Signature.Kind.ORGANISATION.name(), Signature.Kind.INDIVIDUAL.name());

    static final Said NOTHING = new Said(null, null);

    boolean notSigned() {
        return NOT_SIGNED.equals(as);
    }

    /** The known party that was chosen; what is no id is the id of nobody. */
    Optional<PartyId> chosen() {
        if (party == null || party.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartyId(UUID.fromString(party)));
        } catch (IllegalArgumentException noId) {
            return Optional.of(new PartyId(new UUID(0, 0)));
        }
    }

    /** What was recognised, with what was said instead. */
    Recognised about(Recognised one, Map<PartyId, PartyView> known) {
        SignatureLine line = as == null ? one.line() : one.line().as(Signature.Kind.valueOf(as));
        if (party == null) {
            return new Recognised(line, one.party(), one.partyName(), false);
        }
        return chosen().map(known::get)
                .map(chosen -> new Recognised(line, chosen.id(), chosen.name(), false))
                .orElseGet(() -> new Recognised(line, null, LocalText.orEmpty(null), false));
    }
}
