package org.dalil.shared;

/** Says where the audit trail ends, to those who print it: the trail itself is called by nobody. */
public interface TrailEnd {

    Anchor now();

    /**
     * Where it ends, and goes on ending until this transaction is over: whoever writes something that others write too,
     * and lets it be announced afterwards, asks here first, so that no two wait for each other.
     */
    Anchor hold();
}
