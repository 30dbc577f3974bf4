package org.dalil.worker;

/** Something that a worker noticed in a file, and that people should know of; the names are kept. */
public enum Sign {
    /** Its name says that it is something else. */
    OTHER_TYPE,
    EXECUTABLE,
    /** It can be read as several kinds of file at once. */
    POLYGLOT,
    /** It carries a script, which nobody runs here. */
    SCRIPT,
    MACROS,
    /** Files lie in it, which are listed and not read. */
    FILES_INSIDE,
    /** It says where it was made. */
    PLACE,
    /** It says who made it. */
    AUTHOR,
    /** It says with which device it was made. */
    DEVICE,
    /** It opens with a password only. */
    LOCKED,
    /** Its text was read from pictures, by a machine. */
    BY_OCR,
    /** Its text might be read from pictures, but there is nobody here who does. */
    NO_OCR,
    /** It says more than was read. */
    TEXT_CUT
}
