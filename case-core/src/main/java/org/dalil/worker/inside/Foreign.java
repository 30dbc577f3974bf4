package org.dalil.worker.inside;

import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A file of somebody else whose pages go into a volume. It stays open until the volume is written. */
interface Foreign extends Closeable {

    int pages();

    /**
     * A page of our own that shows the same.
     *
     * @param number from 1
     */
    PDPage page(PDDocument volume, int number) throws IOException;
}
