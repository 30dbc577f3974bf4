package org.dalil.worker;

/** What stands behind a sign: the author, the place, the name of a file inside. It is content. */
public record Detail(Sign sign, String words) {}
