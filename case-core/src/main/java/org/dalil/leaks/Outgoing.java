package org.dalil.leaks;

/** A file that is about to leave the house. */
public record Outgoing(String name, byte[] content) {}
