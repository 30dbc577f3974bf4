package org.dalil.worker;

/** Where in a file something stands; the names go through the pipe, and are kept. */
public enum Place {
    /** Its text; the number is that of the line, where there are lines. */
    TEXT,
    /** What a page says, seen or not; its number. */
    PAGE,
    /** Marks, form fields, titles and whatever else is said beside the pages; the number of the object. */
    OBJECT,
    /** What a file says of itself; the name of the field. */
    METADATA,
    /** Who made it, by what it says of itself; the name of the field. */
    AUTHOR,
    /** Where it was made, by what it says of itself. */
    MADE_AT,
    /** With which device it was made, by what it says of itself. */
    DEVICE,
    /** A small picture of the picture, which may show what the picture does not any more. */
    THUMBNAIL,
    /** Values of attributes, comments and instructions in markup. */
    MARKUP,
    /** What was struck out or moved away, and is still there. */
    REVISION,
    /** The name of a file in it. */
    NAME,
    /** Letters among bytes. */
    BYTES,
    /** Nobody could read it; the name of a {@link Unread}. */
    UNREAD,
    /** It shows a picture in which nobody looked for words; the number of the page. */
    PICTURE;

    /** Whether something of this kind must not be in what leaves the house, whatever it says. */
    public boolean tellsByItself() {
        return switch (this) {
            case AUTHOR, MADE_AT, DEVICE, THUMBNAIL -> true;
            case TEXT, PAGE, OBJECT, METADATA, MARKUP, REVISION, NAME, BYTES, UNREAD, PICTURE -> false;
        };
    }
}
