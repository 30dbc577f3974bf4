package org.dalil.dossier.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Attaches a file as the source of what the document says (PDF/A-3, AFRelationship Source). */
record Attachment(PdfOrder.NamedFile file, LocalDate date) {

    void addTo(PDDocument document) throws IOException {
        var embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(file.bytes()), COSName.FLATE_DECODE);
        embedded.setSubtype(file.mediaType());
        embedded.setSize(file.bytes().length);
        embedded.setModDate(midnight(date));
        var specification = new PDComplexFileSpecification();
        specification.setFile(file.name());
        specification.setFileUnicode(file.name());
        specification.setEmbeddedFile(embedded);
        specification.setEmbeddedFileUnicode(embedded);
        specification.setFileDescription(file.name());
        specification.getCOSObject().setName("AFRelationship", "Source");
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(file.name(), specification));
        var catalog = document.getDocumentCatalog();
        var names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        var associated = new COSArray();
        associated.add(specification);
        catalog.getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    static Calendar midnight(LocalDate date) {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.clear();
        calendar.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
        return calendar;
    }
}
