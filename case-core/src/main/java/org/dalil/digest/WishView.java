package org.dalil.digest;

/** When somebody wants to be told: from 0 to 23, where she is. */
public record WishView(int hour, String zone) {}
