package org.dalil.web.architecture.broken.gossip;

/** Broken: a feature that the table does not know. */
public class Newcomer {}
