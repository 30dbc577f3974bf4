package org.dalil.inspection;

/** A file that was looked at, with what it says. */
public record ReadFile(FindingView found, FoundWords words) {}
