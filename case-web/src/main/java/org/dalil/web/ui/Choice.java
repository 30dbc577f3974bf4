package org.dalil.web.ui;

/** One of the values that may be chosen in a field, and what it is called. */
public record Choice(String value, String label) {}
