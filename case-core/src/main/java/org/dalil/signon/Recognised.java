package org.dalil.signon;

import org.dalil.parties.PartyId;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A pasted line, and what Dalil makes of it.
 *
 * @param party the party that is called so; null where there is none yet
 * @param partyName what we call that party
 * @param signedAlready whether it stands under the text already, or twice in what was pasted
 */
public record Recognised(SignatureLine line, @Nullable PartyId party, LocalText partyName, boolean signedAlready) {}
