package org.dalil.protection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dalil.cases.PartyRole;
import org.dalil.cases.Tlp;
import org.dalil.parties.PartyView;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at risk in a case, as a member sees her: by her pseudonym, where she has one.
 *
 * @param tlp the strictest label that one of her parts carries
 */
public record PersonView(PartyView party, List<PartyRole> roles, @Nullable Tlp tlp, @Nullable Identity identity) {

    public PersonView {
        roles = List.copyOf(roles);
    }

    public boolean isProtected() {
        return identity != null && identity.state() == ProtectedIdentity.State.PROTECTED;
    }

    /**
     * What may be known of her protection.
     *
     * @param mine whether the viewer may look at who she is, right now
     * @param endReason why the protection ended, where it did
     */
    public record Identity(
            IdentityId id,
            String code,
            ProtectedIdentity.State state,
            Instant since,
            String by,
            boolean mine,
            @Nullable Instant endedAt,
            @Nullable String endReason) {}

    /**
     * Somebody may look, or might once.
     *
     * @param ends when it ends or ended
     * @param zone in which that was set
     */
    public record Grant(
            UUID id, String name, String givenBy, Instant givenAt, Instant ends, String zone, boolean open) {}

    /** @param reason empty when it went with her key */
    public record Look(String name, Instant at, IdentityLook.Cause cause, String reason) {}
}
