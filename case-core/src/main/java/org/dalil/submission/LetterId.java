package org.dalil.submission;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a letter, everywhere and for ever. */
public record LetterId(UUID value) implements Serializable {}
