package org.dalil.dossier.word;

/** The names under which a word processor finds a place. */
final class Bookmarks {

    private static final int LONGEST = 40;

    private Bookmarks() {}

    /** Letters, digits and underscores, in no more than forty. */
    static String name(String id) {
        String name = id.replaceAll("[^A-Za-z0-9]", "_");
        return name.length() <= LONGEST
                ? name
                : name.substring(0, LONGEST - 9) + "_" + Integer.toHexString(name.hashCode());
    }
}
