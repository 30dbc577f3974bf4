package org.dalil.leaks;

import org.dalil.worker.Place;

/** What was found; the names are kept. */
public enum LeakKind {
    NAME,
    PHONE,
    EMAIL,
    /** A number or a name by which somebody is known to offices or on the net. */
    IDENTIFIER,
    /** A place that belongs to somebody. */
    COORDINATES,
    /** A file says who made it. */
    AUTHOR,
    /** A file says where it was made. */
    MADE_AT,
    /** A file says with which device it was made. */
    DEVICE,
    /** A small picture of a picture. */
    THUMBNAIL,
    /** Nobody could read it, so nobody knows. */
    UNREAD;

    static LeakKind of(Place place) {
        return switch (place) {
            case AUTHOR -> AUTHOR;
            case MADE_AT -> MADE_AT;
            case DEVICE -> DEVICE;
            case THUMBNAIL -> THUMBNAIL;
            case UNREAD -> UNREAD;
            case TEXT, PAGE, OBJECT, METADATA, MARKUP, REVISION, NAME, BYTES, PICTURE ->
                throw new IllegalArgumentException("it tells nothing by itself");
        };
    }
}
