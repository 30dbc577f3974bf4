package org.dalil.dossier.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What PDF/UA wants and FOP does not write: a description of each inner link, an id of each note. */
final class AccessibilityRepair {

    private final String linkDescription;
    private int notes;

    AccessibilityRepair(String linkDescription) {
        this.linkDescription = linkDescription;
    }

    void apply(COSDictionary dictionary) {
        if ("Link".equals(dictionary.getNameAsString(COSName.SUBTYPE))
                && dictionary.getItem(COSName.CONTENTS) == null) {
            dictionary.setString(COSName.CONTENTS, linkDescription);
        }
        if ("Note".equals(dictionary.getNameAsString(COSName.S)) && dictionary.getItem(COSName.ID) == null) {
            notes++;
            dictionary.setString(COSName.ID, "note-" + notes);
        }
    }
}
