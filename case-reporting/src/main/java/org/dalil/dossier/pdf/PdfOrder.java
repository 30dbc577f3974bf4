package org.dalil.dossier.pdf;

import java.time.LocalDate;
import org.dalil.shared.Digest;

/**
 * What is to be printed.
 *
 * @param fo XSL-FO
 * @param date of the document; it is dated at the midnight (UTC) in which this day begins
 * @param id what makes this document this document
 * @param linkDescription what a link inside the document is called
 * @param attachment a file that goes with it
 */
public record PdfOrder(byte[] fo, LocalDate date, Digest id, String linkDescription, NamedFile attachment) {

    public record NamedFile(String name, String mediaType, byte[] bytes) {}
}
