package org.dalil.evidence;

import org.dalil.shared.Digest;

/**
 * A file that has arrived as a whole and belongs to nothing yet.
 *
 * @param sha3 its SHA3-512, in 128 hexadecimal digits
 */
public record ReceivedFile(Arrival arrival, Digest fingerprint, String sha3) {}
