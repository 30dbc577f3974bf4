package org.dalil.custody;

import java.util.UUID;
import org.dalil.sealing.Finding;

/** What the verification of the chains found. */
public sealed interface CustodyFinding {

    /** Every seal and every signature fits, and every chain ends where the audit trail says that it does. */
    record Intact(long chains, long entries) implements CustodyFinding {}

    /** The first entry of the first chain that was tampered with. */
    record Broken(UUID item, Finding.Tampering how, long number) implements CustodyFinding {}
}
