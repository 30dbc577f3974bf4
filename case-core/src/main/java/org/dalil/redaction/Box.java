package org.dalil.redaction;

/**
 * What is covered on a page, measured in ten-thousandths of its width and of its height from the upper left corner, as
 * the page is seen.
 *
 * @param page from 1
 */
public record Box(int page, int left, int top, int width, int height, Reason reason) {

    static final int WHOLE = 10_000;

    public Box {
        if (page < 1 || !isWithin(left, width) || !isWithin(top, height)) {
            throw new IllegalArgumentException("not on a page");
        }
    }

    static boolean isWithin(int from, int length) {
        return from >= 0 && length > 0 && (long) from + length <= WHOLE;
    }

    String line() {
        return page + " " + left + " " + top + " " + width + " " + height + " " + reason;
    }
}
