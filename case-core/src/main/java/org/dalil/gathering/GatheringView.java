package org.dalil.gathering;

import java.util.List;
import org.dalil.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * How far the gathering of signatures under a text has come.
 *
 * @param signOn null before it was opened
 * @param otherWords whether the letter as it is written is not the one that is signed
 * @param sealed the newest first
 * @param sealedAsItStands whether the newest says what stands under the text now
 * @param alike signatures that may be of one signatory
 * @param nameless how many signatories have no name in a language of the letter
 */
public record GatheringView(
        @Nullable SignOnView signOn,
        boolean otherWords,
        List<InvitationView> invitations,
        List<SealedListView> sealed,
        boolean sealedAsItStands,
        List<LetterChangeView> changes,
        List<Alike> alike,
        List<Nameless> nameless) {

    public GatheringView {
        invitations = List.copyOf(invitations);
        sealed = List.copyOf(sealed);
        changes = List.copyOf(changes);
        alike = List.copyOf(alike);
        nameless = List.copyOf(nameless);
    }

    /** How many have no name in a language. */
    public record Nameless(Language language, int count) {}

    /** How many invitations are so. */
    public long count(Invitation.State state) {
        return invitations.stream()
                .filter(invitation -> invitation.state() == state)
                .count();
    }
}
