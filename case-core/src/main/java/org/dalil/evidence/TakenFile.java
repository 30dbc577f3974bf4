package org.dalil.evidence;

import java.nio.channels.SeekableByteChannel;

/** A file that is handed out: what is known of it, and its bytes, to be closed by whoever reads them. */
public record TakenFile(String number, EvidenceFileView file, SeekableByteChannel content) {}
