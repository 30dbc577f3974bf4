package org.dalil.regimes;

import org.dalil.shared.LocalText;

/** An authority, or an office held in one, to which a request may be sent. Who holds it and how to reach them is not law. */
public record Addressee(String id, @TermOf("addressee_kind") String kind, LocalText role, Verification verification) {}
