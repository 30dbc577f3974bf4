package org.dalil.evidence;

import java.nio.file.Path;

/** A file that is handed out: what is known of it, and where its bytes lie. */
public record TakenFile(String number, EvidenceFileView file, Path content) {}
