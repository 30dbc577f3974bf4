package org.dalil.audit;

import java.util.UUID;

/** Somebody who did something. */
public record Actor(UUID id, String name) {}
