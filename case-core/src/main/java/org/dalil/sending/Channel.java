package org.dalil.sending;

/** How something reaches an authority; values of {@code correspondence_channel} in the vocabulary. */
public enum Channel {
    EMAIL,
    POST,
    PORTAL,
    HAND_DELIVERED
}
