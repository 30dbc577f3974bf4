package org.dalil.worker;

/** What a worker can do with a file; the names go through the pipe. */
public enum Task {
    /** Say what it is, what it says, and what somebody should know of it; the argument is how its name ends. */
    LOOK,
    /** Read the rows of a list: CSV, or the first sheet of a workbook. */
    TABLE
}
