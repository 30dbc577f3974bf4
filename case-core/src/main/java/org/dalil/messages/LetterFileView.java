package org.dalil.messages;

import java.util.UUID;
import org.dalil.shared.Digest;

/** A file of a letter, without its content. */
public record LetterFileView(UUID id, String name, long bytes, Digest fingerprint) {}
