package org.dalil.worker;

/** What a worker can do with a file; the names go through the pipe. */
public enum Task {
    /** Say what it is, what it says, and what somebody should know of it; the argument is how its name ends. */
    LOOK,
    /** Read the rows of a list: CSV, or the first sheet of a workbook. */
    TABLE,
    /** Open a message: its head, its words, and the files that came with it. */
    MAIL,
    /** Read a text that was written in Word or LibreOffice, with its notes, its comments and its bookmarks. */
    WORD,
    /** Unpack it to the last stream and say everything that stands in any; the argument names the search. */
    UNPACK,
    /** Say how many pages there are; the argument is how long the file is, as with the others that follow. */
    OUTLINE,
    /** Draw a page; the argument goes on with its number and how wide it is to be. */
    DRAW,
    /** Say the words of a page and where they stand; the argument goes on with its number. */
    WORDS,
    /** Say how many pages of a file can be bound, and which cannot. */
    FIT,
    /** Bind a volume; the argument goes on with how long the order is with which its bytes begin. */
    BIND,
    /** Draw all pages anew with what is covered gone; the argument goes on with how long the order is before the file. */
    REDACT;

    /** Whether it asks for the bytes that it needs, instead of getting all of them before it begins. */
    public boolean asks() {
        return switch (this) {
            case LOOK, TABLE, MAIL, WORD, UNPACK -> false;
            case OUTLINE, DRAW, WORDS, FIT, BIND, REDACT -> true;
        };
    }
}
