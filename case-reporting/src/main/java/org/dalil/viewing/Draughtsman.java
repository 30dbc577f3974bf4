package org.dalil.viewing;

import java.nio.channels.SeekableByteChannel;

/** Draws files of one kind. It may read the channel, and does not close it. */
interface Draughtsman {

    Glance glance(SeekableByteChannel content) throws CannotShow;

    /**
     * One page as PNG.
     *
     * @param page from 1
     * @param width about how many pixels wide
     */
    byte[] draw(SeekableByteChannel content, int page, int width) throws CannotShow;

    PageWords words(SeekableByteChannel content, int page) throws CannotShow;
}
