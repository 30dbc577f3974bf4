package org.dalil.web.ui;

/** Thrown where a page is asked for something that does not exist, or not for this reader: answered with 404. */
public class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotThere() {
        super("not there");
    }
}
