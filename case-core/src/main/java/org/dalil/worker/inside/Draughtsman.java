package org.dalil.worker.inside;

import java.awt.image.BufferedImage;
import java.nio.channels.SeekableByteChannel;
import org.dalil.worker.PageWords;

/** Draws files of one kind. */
interface Draughtsman {

    int pages(SeekableByteChannel content) throws CannotDraw;

    /**
     * One page as PNG.
     *
     * @param page from 1
     * @param width about how many pixels wide
     */
    byte[] draw(SeekableByteChannel content, int page, int width) throws CannotDraw;

    /** One page as it would be printed: sharp enough to be read, within bounds. */
    BufferedImage print(SeekableByteChannel content, int page) throws CannotDraw;

    PageWords words(SeekableByteChannel content, int page) throws CannotDraw;
}
