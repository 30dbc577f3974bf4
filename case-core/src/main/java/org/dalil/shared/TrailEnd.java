package org.dalil.shared;

/** Says where the audit trail ends now, to those who print it: the trail itself is called by nobody. */
public interface TrailEnd {

    Anchor now();
}
